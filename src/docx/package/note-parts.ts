import { element } from '../markup/element.ts'
import { paragraph } from '../markup/paragraph.ts'
import { run } from '../markup/run.ts'
import { part } from './part-root.ts'

/** word/footnotes.xml around the notes, which are XML. */
export function footnotesPart(notes: readonly string[]): string {
  return part('footnotes', [separators('w:footnote'), ...notes])
}

/** word/endnotes.xml: a document has none, but Word names their separators in the settings. */
export function endnotesPart(): string {
  return part('endnotes', [separators('w:endnote')])
}

/** The lines between text and notes, and above notes that go on from the page before. */
function separators(name: string): string {
  return separator(name, 'separator', -1) + separator(name, 'continuationSeparator', 0)
}

function separator(name: string, type: 'separator' | 'continuationSeparator', id: number): string {
  return element(name, { 'w:type': type, 'w:id': id }, paragraph({ spacing: { after: 0, line: 240, rule: 'auto' } }, run('', `<w:${type}/>`)))
}
