import { element } from '../markup/element.ts'
import { declaration } from './part-root.ts'

/** Kinds of files that Word itself names by their ending, whether there are some or not. */
const endings = [
  ['png', 'image/png'], ['jpeg', 'image/jpeg'], ['jpg', 'image/jpeg'], ['bmp', 'image/bmp'], ['gif', 'image/gif'], ['svg', 'image/svg+xml'],
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'], ['xml', 'application/xml'], ['odttf', 'application/vnd.openxmlformats-officedocument.obfuscatedFont'],
] as const

/** Type of a part by the name of its file, digits taken off, in the order in which they are named. */
const types: Readonly<Record<string, string>> = {
  'word/document.xml': 'officedocument.wordprocessingml.document.main+xml',
  'word/styles.xml': 'officedocument.wordprocessingml.styles+xml',
  'docProps/core.xml': 'package.core-properties+xml',
  'docProps/custom.xml': 'officedocument.custom-properties+xml',
  'docProps/app.xml': 'officedocument.extended-properties+xml',
  'word/numbering.xml': 'officedocument.wordprocessingml.numbering+xml',
  'word/footnotes.xml': 'officedocument.wordprocessingml.footnotes+xml',
  'word/endnotes.xml': 'officedocument.wordprocessingml.endnotes+xml',
  'word/settings.xml': 'officedocument.wordprocessingml.settings+xml',
  'word/fontTable.xml': 'officedocument.wordprocessingml.fontTable+xml',
  'word/theme/theme.xml': 'officedocument.theme+xml',
  'word/comments.xml': 'officedocument.wordprocessingml.comments+xml',
  'word/header.xml': 'officedocument.wordprocessingml.header+xml',
  'word/charts/chart.xml': 'officedocument.drawingml.chart+xml',
  'word/embeddings/Microsoft_Excel_Worksheet.xlsx': 'officedocument.spreadsheetml.sheet',
}

/** [Content_Types].xml of a package with these parts. */
export function contentTypesPart(paths: readonly string[]): string {
  const kinds = Object.keys(types)
  const kindOf = (path: string) => kinds.indexOf(types[path] === undefined ? path.replace(/\d+(?=\.)/, '') : path)
  const typed = paths.map(path => ({ path, kind: kindOf(path) })).filter(({ kind }) => kind >= 0).sort((a, b) => a.kind - b.kind)
  return declaration('plain') + element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
    ...endings.map(([ending, type]) => element('Default', { ContentType: type, Extension: ending })),
    ...typed.map(({ path, kind }) => element('Override', { ContentType: `application/vnd.openxmlformats-${types[kinds[kind]!]!}`, PartName: `/${path}` })),
  ].join(''))
}
