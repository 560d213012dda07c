const office = 'http://schemas.openxmlformats.org'
const microsoft = 'http://schemas.microsoft.com/office'

/** Namespaces by the prefix that Word gives them. */
const namespaces = {
  wpc: `${microsoft}/word/2010/wordprocessingCanvas`,
  cx: `${microsoft}/drawing/2014/chartex`,
  cx1: `${microsoft}/drawing/2015/9/8/chartex`,
  cx2: `${microsoft}/drawing/2015/10/21/chartex`,
  cx3: `${microsoft}/drawing/2016/5/9/chartex`,
  cx4: `${microsoft}/drawing/2016/5/10/chartex`,
  cx5: `${microsoft}/drawing/2016/5/11/chartex`,
  cx6: `${microsoft}/drawing/2016/5/12/chartex`,
  cx7: `${microsoft}/drawing/2016/5/13/chartex`,
  cx8: `${microsoft}/drawing/2016/5/14/chartex`,
  mc: `${office}/markup-compatibility/2006`,
  aink: `${microsoft}/drawing/2016/ink`,
  am3d: `${microsoft}/drawing/2017/model3d`,
  o: 'urn:schemas-microsoft-com:office:office',
  r: `${office}/officeDocument/2006/relationships`,
  m: `${office}/officeDocument/2006/math`,
  v: 'urn:schemas-microsoft-com:vml',
  wp14: `${microsoft}/word/2010/wordprocessingDrawing`,
  wp: `${office}/drawingml/2006/wordprocessingDrawing`,
  w10: 'urn:schemas-microsoft-com:office:word',
  w: `${office}/wordprocessingml/2006/main`,
  w14: `${microsoft}/word/2010/wordml`,
  w15: `${microsoft}/word/2012/wordml`,
  w16cex: `${microsoft}/word/2018/wordml/cex`,
  w16cid: `${microsoft}/word/2016/wordml/cid`,
  w16: `${microsoft}/word/2018/wordml`,
  w16sdtdh: `${microsoft}/word/2020/wordml/sdtdatahash`,
  w16se: `${microsoft}/word/2015/wordml/symex`,
  wpg: `${microsoft}/word/2010/wordprocessingGroup`,
  wpi: `${microsoft}/word/2010/wordprocessingInk`,
  wne: `${microsoft}/word/2006/wordml`,
  wps: `${microsoft}/word/2010/wordprocessingShape`,
} as const

const text = 'wpc mc o r m v wp14 wp w10 w w14 w15 wpg wpi wne wps'
const charts = 'cx cx1 cx2 cx3 cx4 cx5 cx6 cx7 cx8'
const later = 'w16cex w16cid w16 w16sdtdh w16se'

interface Root {
  readonly name: string
  readonly prefixes: string
  /** Prefixes that a program may pass over which doesn't know them, and where this stands: before the namespaces or behind them. */
  readonly ignorable: string
  readonly ignorableAt: 'start' | 'end'
  readonly declaration: Declaration
}

/** Roots of the parts with Word's own markup. */
const roots = {
  document: { name: 'w:document', prefixes: `${text} ${charts} aink am3d ${later}`, ignorable: 'w14 w15 wp14', ignorableAt: 'start', declaration: 'standalone' },
  styles: { name: 'w:styles', prefixes: 'mc r w w14 w15', ignorable: 'w14 w15', ignorableAt: 'start', declaration: 'standalone' },
  numbering: { name: 'w:numbering', prefixes: text, ignorable: 'w14 w15 wp14', ignorableAt: 'start', declaration: 'standalone' },
  footnotes: { name: 'w:footnotes', prefixes: text, ignorable: 'w14 w15 wp14', ignorableAt: 'end', declaration: 'standalone' },
  endnotes: { name: 'w:endnotes', prefixes: text, ignorable: 'w14 w15 wp14', ignorableAt: 'end', declaration: 'plain' },
  header: { name: 'w:hdr', prefixes: `${text} ${charts} w16cid w16se`, ignorable: '', ignorableAt: 'end', declaration: 'plain' },
  comments: { name: 'w:comments', prefixes: `wpc ${charts} mc aink am3d o r m v wp14 wp w10 w w14 w15 ${later} wpg wpi wne wps`, ignorable: 'w14 w15 wp14', ignorableAt: 'end', declaration: 'standalone' },
  fonts: { name: 'w:fonts', prefixes: `mc r w w14 w15 ${later}`, ignorable: 'w14 w15 w16se w16cid w16 w16cex w16sdtdh', ignorableAt: 'end', declaration: 'standalone' },
} as const satisfies Record<string, Root>

type Declaration = 'standalone' | 'plain'

export function declaration(kind: Declaration): string {
  return `<?xml version="1.0" encoding="UTF-8"${kind === 'standalone' ? ' standalone="yes"' : ''}?>`
}

/** A whole part around its content, which is XML in pieces. */
export function part(kind: keyof typeof roots, content: readonly string[]): string {
  const root: Root = roots[kind]
  const declared = root.prefixes.split(' ').map(prefix => ` xmlns:${prefix}="${namespaces[prefix as keyof typeof namespaces]}"`).join('')
  const ignorable = root.ignorable === '' ? '' : ` mc:Ignorable="${root.ignorable}"`
  const head = `${declaration(root.declaration)}<${root.name}${root.ignorableAt === 'start' ? ignorable + declared : declared + ignorable}`
  return content.length === 0 ? `${head}/>` : [head, '>', ...content, `</${root.name}>`].join('')
}
