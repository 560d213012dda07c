import type { Parts } from './compile-parts.ts'
import { valuesOf } from './xml-tag.ts'

/** Marks and notes: each note defined once, cited once, in the order of the marks; later citations with the right number. */
export function lintNotes(parts: Parts): readonly string[] {
  const document = parts.get('word/document.xml') ?? ''
  const definitions = parts.get('word/footnotes.xml') ?? ''
  const cited = valuesOf(document, /<w:footnoteReference w:id="([^"]*)"/g)
  const defined = valuesOf(definitions, /<w:footnote w:id="([^"]*)"/g)
  return [
    ...lintOrder(cited, defined),
    ...lintDefinitions(definitions, noteStyles(parts.get('word/styles.xml') ?? '')),
    ...lintLaterCitations(document, cited),
    ...[...parts].filter(([path, xml]) => path !== 'word/document.xml' && xml.includes('<w:footnoteReference ')).map(([path]) => `${path}: a note is cited outside of the text`),
  ]
}

function lintOrder(cited: readonly string[], defined: readonly string[]): readonly string[] {
  const repeated = cited.filter((id, index) => cited.indexOf(id) !== index)
  const faults = [
    ...repeated.map(id => `word/document.xml: note ${id} has two marks`),
    ...cited.filter(id => !defined.includes(id)).map(id => `word/document.xml: note ${id} is not defined`),
    ...defined.filter(id => !cited.includes(id)).map(id => `word/footnotes.xml: note ${id} is not cited`),
  ]
  const isOrdered = faults.length > 0 || cited.every((id, index) => id === defined[index])
  return isOrdered ? faults : ['word/footnotes.xml: the notes are not in the order of their marks']
}

/** Ids of Word's own style for notes, which is called the same in every language. */
function noteStyles(styles: string): ReadonlySet<string> {
  return new Set([...styles.matchAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>\s*<w:name w:val="([^",]*)/g)].filter(([, , name]) => name!.trim().toLowerCase() === 'footnote text').map(match => match[1]!))
}

function lintDefinitions(definitions: string, styles: ReadonlySet<string>): readonly string[] {
  return [...definitions.matchAll(/<w:footnote w:id="([^"]*)"\/?>(.*?)(?:<\/w:footnote>|(?=<w:footnote )|$)/gs)].flatMap(([, id, content = '']) => {
    const paragraphs = content.match(/<w:p[ >/]/g)?.length ?? 0
    const styled = valuesOf(content, /<w:pStyle w:val="([^"]*)"\/>/g).filter(id => styles.has(id)).length
    if (paragraphs === 0) return [`word/footnotes.xml: note ${id} has no paragraph`]
    return paragraphs === styled ? [] : [`word/footnotes.xml: a paragraph of note ${id} is not set as a note`]
  })
}

/** Bookmarks stand around the mark that they mean, and Word shows the number written in the file until somebody updates the fields. */
function lintLaterCitations(document: string, cited: readonly string[]): readonly string[] {
  const marks = [...document.matchAll(/<w:bookmarkStart w:name="([^"]*)"[^>]*\/>((?:(?!<w:bookmarkEnd).)*)/gs)]
  const noteOf = new Map(marks.map(([, name, content = '']) => [name, /<w:footnoteReference w:id="([^"]*)"/.exec(content)?.[1]]))
  const fields = document.matchAll(/<w:instrText[^>]*>NOTEREF (\S+)[^<]*<\/w:instrText>.*?w:fldCharType="separate".*?<w:t[^>]*>([^<]*)<\/w:t>/gs)
  return [...fields].flatMap(([, name, shown]) => {
    const id = noteOf.get(name)
    if (id === undefined) return [`word/document.xml: ${name} marks no note`]
    const number = String(cited.indexOf(id) + 1)
    return shown === number ? [] : [`word/document.xml: the reference to ${name} shows ${shown}, not ${number}`]
  })
}
