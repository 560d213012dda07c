import type { DataValidation } from 'hucre'
import { cellName } from './sheet-format.ts'
import { prompts } from './words.ts'

/** What Excel takes as one list written into a rule. */
const longestList = 255

/** A number that isn't negative, whole where no decimals are allowed. Only where it is typed: what is pasted is looked at when the form is read. */
export function numberRule(fraction: number, cells: readonly string[]): DataValidation {
  return {
    type: fraction === 0 ? 'whole' : 'decimal',
    operator: 'greaterThanOrEqual',
    formula1: '0',
    range: cells.join(' '),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: prompts.numberTitle,
    inputMessage: fraction === 0 ? prompts.whole : prompts.decimal(fraction),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: prompts.numberTitle,
    errorMessage: fraction === 0 ? prompts.notWhole : prompts.notDecimal(fraction),
  }
}

/** Names to choose from; `strict` lets nothing else in. Null where they don't fit into a rule. */
export function listRule(values: readonly string[], cells: string, strictness: 'strict' | 'free'): DataValidation | null {
  if (values.length === 0 || values.some(value => /[",]/.test(value)) || values.join(',').length > longestList) return null
  return {
    type: 'list',
    values: [...values],
    range: cells,
    allowBlank: true,
    showErrorMessage: strictness === 'strict',
    errorStyle: 'stop',
    errorTitle: prompts.listTitle,
    errorMessage: prompts.notInList,
  }
}

/** Says how to write a day; the cell keeps what is typed as text, so that no machine turns day and month. */
export function dateHint(cells: string): DataValidation {
  return { type: 'textLength', operator: 'between', formula1: '8', formula2: '10', range: cells, allowBlank: true, showInputMessage: true, inputTitle: prompts.dateTitle, inputMessage: prompts.date,
    showErrorMessage: true, errorStyle: 'warning', errorTitle: prompts.dateTitle, errorMessage: prompts.date }
}

/** `B3:B9` of one column. */
export function stretch(column: number, firstRow: number, lastRow: number): string {
  return `${cellName(firstRow, column)}:${cellName(lastRow, column)}`
}
