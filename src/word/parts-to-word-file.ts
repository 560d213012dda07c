import type { Report } from '../diagnostics/diagnostic.ts'
import type { WordParts } from './bytes-to-parts.ts'
import { cleanText } from './clean-text.ts'
import { readNumbering } from './numbering.ts'
import * as problems from './problems.ts'
import { pageOf, readBlocks } from './read-blocks.ts'
import { emptyLeftOut, notesByBookmark, type Reading } from './reading.ts'
import { readStyles } from './styles.ts'
import type { LeftOut, WordBlock, WordFile, WordParagraph } from './word-file.ts'
import { childOf, childrenOf, descendants, parseXml, textIn, type Element } from './xml.ts'

/** The main part and those that belong to it, read in order. Null where that can't be done; why was reported, as is what was passed over. */
export function partsToWordFile(report: Report, path: string, parts: WordParts): WordFile | null {
  const main = mainPart(parts)
  const body = childOf(rootOf(parts, main) ?? undefined, 'w:body')
  if (!body) {
    report(problems.unreadable(path))
    return null
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const part = (name: string) => rootOf(parts, folder + name)
  const left = emptyLeftOut()
  const shared = {
    styles: readStyles(part('styles.xml')),
    numbering: readNumbering(part('numbering.xml')),
    bookmarks: notesByBookmark(body),
    left, readBlocks,
  }
  const readingOf = (name: string): Reading => ({ ...shared, links: linksOf(parts, folder, name), fields: [], boxes: [], unread: [] })
  const blocks = readBlocks(readingOf(main.slice(folder.length)), body)
  const notes = new Map([...readNotes('footnotes.xml', 'w:footnote', 'f'), ...readNotes('endnotes.xml', 'w:endnote', 'e')])
  const comments = part('comments.xml')
  if (comments) left.comments.push(...childrenOf(comments, 'w:comment').map(one => ({ author: cleanText(one.attributes['w:author'] ?? ''), text: commentText(one) })))
  const isReadable = tell(report, path, { blocks, left })
  return isReadable ? { blocks, notes, page: pageOf(childOf(body, 'w:sectPr')), left } : null

  function readNotes(name: string, element: string, kind: string): [string, WordParagraph[]][] {
    const root = part(name)
    const own = root ? childrenOf(root, element).filter(({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal') : []
    return own.map(note => [`${kind}${note.attributes['w:id'] ?? ''}`, paragraphsIn(readBlocks(readingOf(name), note))])
  }
}

function rootOf(parts: WordParts, name: string): Element | null {
  const text = parts.get(name)
  return text === undefined ? null : parseXml(text)
}

/** Word on the web calls it document2.xml. */
function mainPart(parts: WordParts): string {
  const relationships = rootOf(parts, '_rels/.rels')
  const main = relationships && childrenOf(relationships, 'Relationship').find(({ attributes }) => /\/officeDocument$/.test(attributes['Type'] ?? ''))
  return main?.attributes['Target']?.replace(/^\//, '') ?? 'word/document.xml'
}

/** Only addresses that a reader clicks on; nothing is opened. */
function linksOf(parts: WordParts, folder: string, name: string): Map<string, string> {
  const root = rootOf(parts, `${folder}_rels/${name}.rels`)
  const links = root ? childrenOf(root, 'Relationship').filter(({ attributes }) => /\/hyperlink$/.test(attributes['Type'] ?? '')) : []
  return new Map(links.map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']))
}

/** Tables in a note are read as their paragraphs. */
function paragraphsIn(blocks: readonly WordBlock[]): WordParagraph[] {
  return blocks.flatMap(block => {
    if (block.type === 'paragraph') return [block]
    return block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap(cell => paragraphsIn(cell.blocks))) : []
  }).filter(({ content }) => content.some(inline => inline.type !== 'text' || inline.text.trim() !== ''))
}

function commentText(comment: Element): string {
  return cleanText([...descendants(comment, 'w:p')].map(paragraph => [...descendants(paragraph, 'w:t')].map(textIn).join('')).join(' ').trim())
}

function tell(report: Report, path: string, { blocks, left }: { readonly blocks: readonly WordBlock[]; readonly left: LeftOut }): boolean {
  if (left.legacy > 0) {
    report(problems.legacyFont(path, left.legacyFont!, left.legacy))
    return false
  }
  if (!blocks.some(hasText)) {
    report(problems.empty(path))
    return false
  }
  if (left.insertions + left.deletions > 0) report(problems.changes(path, left.insertions, left.deletions))
  if (left.comments.length > 0) report(problems.comments(path, left.comments.length))
  if (left.images > 0) report(problems.images(path, left.images))
  if (left.textBoxes > 0) report(problems.textBoxes(path, left.textBoxes))
  if (left.nestedTables > 0) report(problems.nestedTables(path, left.nestedTables))
  if (left.contents > 0) report(problems.contents(path))
  if (left.hidden > 0) report(problems.hidden(path, left.hidden))
  if (left.struck.length > 0) report(problems.struck(path, left.struck))
  if (left.placeholders > 0) report(problems.placeholders(path, left.placeholders))
  const formulas = left.unread.filter(({ kind }) => kind === 'formula')
  const drawn = left.unread.filter(({ kind }) => kind !== 'formula')
  if (formulas.length > 0) report(problems.formulas(path, formulas))
  if (drawn.length > 0) report(problems.drawn(path, drawn))
  if (left.symbols > 0) report(problems.symbols(path, left.symbols))
  if (left.braces > 0) report(problems.braces(path, left.braces))
  return true
}

function hasText(block: WordBlock): boolean {
  if (block.type === 'table') return block.rows.some(({ cells }) => cells.some(cell => cell.blocks.some(hasText)))
  return block.type === 'paragraph' && block.content.some(inline => inline.type === 'text' && inline.text.trim() !== '')
}
