import { escaped } from '../../xml/xml.ts'

/** `w:r` around its properties (see run-properties.ts) and XML that may stand in it. */
export function run(properties: string, content: string): string {
  return `<w:r>${properties}${content}</w:r>`
}

export function textOfRun(text: string): string {
  return escapedTextOfRun(escaped(text))
}

/** Text, escaped already, as a run has it; without `xml:space` Word would drop blanks at its ends. */
export function escapedTextOfRun(text: string): string {
  return `<w:t xml:space="preserve">${text}</w:t>`
}

/** The same in a run that is marked as deleted. */
export function deletedTextOfRun(text: string): string {
  return `<w:delText xml:space="preserve">${text}</w:delText>`
}
