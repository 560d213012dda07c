/** What a spreadsheet would run as a formula when it opens the file, or once the cell is edited. */
const formula = /^[=+\-@\t\r]/

/** Words as a spreadsheet takes them for words: an apostrophe stands in front of what looks like a formula. */
export function withoutFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text
}
