import { escaped } from '../../xml/xml.ts'

/** `w:r` around its properties (see run-properties.ts) and XML that may stand in it. */
export function run(properties: string, content: string): string {
  return `<w:r>${properties}${content}</w:r>`
}

/** Text as a run has it; without `xml:space` Word would drop blanks at its ends. */
export function textOfRun(text: string): string {
  return `<w:t xml:space="preserve">${escaped(text)}</w:t>`
}

/** The same in a run that is marked as deleted. */
export function deletedTextOfRun(text: string): string {
  return `<w:delText xml:space="preserve">${escaped(text)}</w:delText>`
}
