import { escaped } from '../../xml/xml.ts'
import { runProperties, type RunProperties } from './run-properties.ts'

/** `w:r` around XML that may stand in it. */
export function run(look: RunProperties, content: string): string {
  return `<w:r>${runProperties(look)}${content}</w:r>`
}

/** Text as a run has it; without `xml:space` Word would drop blanks at its ends. */
export function textOfRun(text: string): string {
  return `<w:t xml:space="preserve">${escaped(text)}</w:t>`
}

/** The same in a run that is marked as deleted. */
export function deletedTextOfRun(text: string): string {
  return `<w:delText xml:space="preserve">${escaped(text)}</w:delText>`
}
