import { element } from '../markup/element.ts'
import { declaration } from './part-root.ts'

// Word's usual theme. No style of a document asks for it, but charts take greys from it, and Word misses a theme where there is none.

const colors = { dk2: '44546A', lt2: 'E7E6E6', accent1: '4472C4', accent2: 'ED7D31', accent3: 'A5A5A5', accent4: 'FFC000', accent5: '5B9BD5', accent6: '70AD47', hlink: '0563C1', folHlink: '954F72' }

/** Fonts of headings, for the scripts that Word tells apart. */
const headingFonts = {
  Jpan: '游ゴシック Light', Hang: '맑은 고딕', Hans: '等线 Light', Hant: '新細明體', Arab: 'Times New Roman', Hebr: 'Times New Roman', Thai: 'Angsana New', Ethi: 'Nyala',
  Beng: 'Vrinda', Gujr: 'Shruti', Khmr: 'MoolBoran', Knda: 'Tunga', Guru: 'Raavi', Cans: 'Euphemia', Cher: 'Plantagenet Cherokee', Yiii: 'Microsoft Yi Baiti',
  Tibt: 'Microsoft Himalaya', Thaa: 'MV Boli', Deva: 'Mangal', Telu: 'Gautami', Taml: 'Latha', Syrc: 'Estrangelo Edessa', Orya: 'Kalinga', Mlym: 'Kartika',
  Laoo: 'DokChampa', Sinh: 'Iskoola Pota', Mong: 'Mongolian Baiti', Viet: 'Times New Roman', Uigh: 'Microsoft Uighur', Geor: 'Sylfaen', Armn: 'Arial',
  Bugi: 'Leelawadee UI', Bopo: 'Microsoft JhengHei', Java: 'Javanese Text', Lisu: 'Segoe UI', Mymr: 'Myanmar Text', Nkoo: 'Ebrima', Olck: 'Nirmala UI', Osma: 'Ebrima',
  Phag: 'Phagspa', Syrn: 'Estrangelo Edessa', Syrj: 'Estrangelo Edessa', Syre: 'Estrangelo Edessa', Sora: 'Nirmala UI', Tale: 'Microsoft Tai Le',
  Talu: 'Microsoft New Tai Lue', Tfng: 'Ebrima',
}
const textFonts = { ...headingFonts, Jpan: '游明朝', Hans: '等线', Arab: 'Arial', Hebr: 'Arial', Thai: 'Cordia New', Khmr: 'DaunPenh', Viet: 'Arial' }

const formats = [
  '<a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:gradFill rotWithShape="true"><a:gsLst><a:gs pos="0"><a:schemeClr val="phClr"><a:lumMod val="110000"/><a:satMod val="105000"/><a:tint val="67000"/></a:schemeClr></a:gs>',
  '<a:gs pos="50000"><a:schemeClr val="phClr"><a:lumMod val="105000"/><a:satMod val="103000"/><a:tint val="73000"/></a:schemeClr></a:gs>',
  '<a:gs pos="100000"><a:schemeClr val="phClr"><a:lumMod val="105000"/><a:satMod val="109000"/><a:tint val="81000"/></a:schemeClr></a:gs>',
  '</a:gsLst><a:lin ang="5400000" scaled="false"/></a:gradFill>',
  '<a:gradFill rotWithShape="true"><a:gsLst><a:gs pos="0"><a:schemeClr val="phClr"><a:satMod val="103000"/><a:lumMod val="102000"/><a:tint val="94000"/></a:schemeClr></a:gs>',
  '<a:gs pos="50000"><a:schemeClr val="phClr"><a:satMod val="110000"/><a:lumMod val="100000"/><a:shade val="100000"/></a:schemeClr></a:gs>',
  '<a:gs pos="100000"><a:schemeClr val="phClr"><a:lumMod val="99000"/><a:satMod val="120000"/><a:shade val="78000"/></a:schemeClr></a:gs>',
  '</a:gsLst><a:lin ang="5400000" scaled="false"/></a:gradFill>',
  '</a:fillStyleLst>',
  '<a:lnStyleLst><a:ln w="6350" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>',
  '<a:ln w="12700" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>',
  '<a:ln w="19050" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>',
  '</a:lnStyleLst>',
  '<a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst><a:outerShdw blurRad="57150" dist="19050" dir="5400000" algn="ctr" rotWithShape="false"><a:srgbClr val="000000"><a:alpha val="63000"/></a:srgbClr></a:outerShdw></a:effectLst></a:effectStyle></a:effectStyleLst>',
  '<a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"><a:tint val="95000"/><a:satMod val="170000"/></a:schemeClr></a:solidFill><a:gradFill rotWithShape="true"><a:gsLst><a:gs pos="0"><a:schemeClr val="phClr"><a:tint val="93000"/><a:satMod val="150000"/><a:shade val="98000"/><a:lumMod val="102000"/></a:schemeClr></a:gs>',
  '<a:gs pos="50000"><a:schemeClr val="phClr"><a:tint val="98000"/><a:satMod val="130000"/><a:shade val="90000"/><a:lumMod val="103000"/></a:schemeClr></a:gs>',
  '<a:gs pos="100000"><a:schemeClr val="phClr"><a:shade val="63000"/><a:satMod val="120000"/></a:schemeClr></a:gs>',
  '</a:gsLst><a:lin ang="5400000" scaled="false"/></a:gradFill>',
  '</a:bgFillStyleLst>',
].join('')

/** word/theme/theme1.xml. */
export function themePart(): string {
  return declaration('standalone') + element('a:theme', { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Office Theme' }, element('a:themeElements', {},
    element('a:clrScheme', { name: 'Office' }, systemColor('dk1', 'windowText', '000000') + systemColor('lt1', 'window', 'FFFFFF')
      + Object.entries(colors).map(([name, color]) => element(`a:${name}`, {}, element('a:srgbClr', { val: color }))).join(''))
    + element('a:fontScheme', { name: 'Office' }, fontScheme('majorFont', 'Calibri Light', '020F0302020204030204', headingFonts) + fontScheme('minorFont', 'Calibri', '020F0502020204030204', textFonts))
    + element('a:fmtScheme', { name: 'Office' }, formats)) + '<a:objectDefaults/><a:extraClrSchemeLst/>')
}

function systemColor(name: string, color: string, last: string): string {
  return element(`a:${name}`, {}, element('a:sysClr', { val: color, lastClr: last }))
}

function fontScheme(name: string, latin: string, panose: string, fonts: Readonly<Record<string, string>>): string {
  let scripts = ''
  for (const script in fonts) scripts += `<a:font script="${script}" typeface="${fonts[script]}"/>`
  return element(`a:${name}`, {}, `${element('a:latin', { typeface: latin, panose })}<a:ea typeface=""/><a:cs typeface=""/>${scripts}`)
}
