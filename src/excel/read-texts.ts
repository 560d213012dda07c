import type { Report } from '../diagnostics/diagnostic.ts'
import type { Answers, TextAnswer } from './answers.ts'
import type { TextSection } from './form.ts'
import * as problems from './problems.ts'
import { isBlank, keyAt, placeOf, textAt, type OpenSheet } from './read-cell.ts'
import { choices, columns, headRows } from './sheet-format.ts'

/** What shall become of each text. One that is written anew needs no choice; one that is kept has to be chosen. */
export function readTexts(report: Report, open: OpenSheet): Pick<Answers, 'texts' | 'unanswered'> {
  const texts: TextAnswer[] = []
  const unanswered: string[] = []
  const seen = new Map<string, string>()
  for (let row = headRows.texts; row < open.sheet.rows.length; row++) {
    const key = keyAt(open, row, columns.key)
    const [, section, id] = /^(paragraphs|footnotes)\/([a-z0-9-]+)$/.exec(key) ?? []
    if (!section || !id) continue
    const place = placeOf(open, row, columns.texts.answer)
    const choice = textAt(report, open, row, columns.texts.choice)
    const text = textAt(report, open, row, columns.texts.answer)
    const before = seen.get(key)
    seen.set(key, place.cell)
    if (before !== undefined) report(problems.rowTwice(place, before))
    else if (choice !== null && choice !== choices.keep && choice !== choices.rewrite) report(problems.badChoice(placeOf(open, row, columns.texts.choice), choice, [choices.keep, choices.rewrite]))
    else if (choice === choices.keep && text !== null) report(problems.textTwice(place, choices.keep))
    else if (choice === choices.rewrite && text === null) report(problems.textMissing(place, choices.rewrite))
    else if (choice === choices.keep && isBlank(open, row, columns.texts.previous)) report(problems.nothingToKeep(place))
    else if (choice === null && text === null) unanswered.push(id)
    else texts.push({ section: section as TextSection, id, text, place })
  }
  return { texts, unanswered }
}
