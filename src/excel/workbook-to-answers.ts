import type { Workbook } from 'hucre'
import type { Report } from '../diagnostics/diagnostic.ts'
import type { Office } from '../period/period.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import type { Answers } from './answers.ts'
import * as problems from './problems.ts'
import { readDocuments } from './read-documents.ts'
import { readFigures } from './read-figures.ts'
import { readLists } from './read-lists.ts'
import { readTexts } from './read-texts.ts'
import { dateAt, keyAt, textAt, type OpenSheet, type Tidy } from './read-cell.ts'
import { columns, formVersion, guideKeys, marks, type About } from './sheet-format.ts'

export interface FormFile {
  /** As the user named it. */
  readonly path: string
  readonly workbook: Workbook
  readonly tidy: Tidy
}

/** Whose form of which month it is; null where it isn't a form of this month that can be read, which was reported. */
export function aboutForm(report: Report, { path, workbook }: FormFile, month: IsoMonth): About | null {
  const sheet = workbook.sheets.find(({ rows }) => rows[0]?.[0] === marks.about)
  const said = new Map(sheet?.rows.slice(1, 10).map(row => [String(row[0] ?? ''), String(row[1] ?? '')]))
  const found = said.get('month') ?? ''
  const agency = said.get('agency')
  if (!sheet || !agency || !/^\d{4}-\d{2}$/.test(found)) report(problems.notAForm(path))
  else if (said.get('version') !== String(formVersion)) report(problems.otherVersion(path, said.get('version') ?? '?'))
  else if (found !== month) report(problems.otherMonth(path, found, month))
  else return { version: formVersion, month: found, agency }
  return null
}

/** All that was filled in; every cell that can't be read is told, and nothing is made of it. */
export function workbookToAnswers(report: Report, office: Office, file: FormFile, { month, agency }: About): Answers {
  const figures = sheetOf(report, file, marks.figures)
  const texts = sheetOf(report, file, marks.texts)
  const documents = sheetOf(report, file, marks.documents)
  const read = figures ? readFigures(report, office, agency, figures) : []
  return {
    month,
    agency,
    ...readGuide(report, sheetOf(report, file, marks.guide)),
    figures: read,
    ...(texts ? readTexts(report, texts) : { texts: [], unanswered: [] }),
    documents: documents ? readDocuments(report, documents) : [],
    ...readLists(report, file.workbook.sheets.filter(({ rows }) => String(rows[0]?.[0] ?? '').startsWith(marks.list)).map(sheet => ({ path: file.path, tidy: file.tidy, sheet }))),
  }
}

/** The sheet with this mark; a copy of it would leave open which one counts. */
function sheetOf(report: Report, { path, workbook, tidy }: FormFile, mark: string): OpenSheet | null {
  const [sheet, copy] = workbook.sheets.filter(({ rows }) => rows[0]?.[0] === mark)
  if (copy) report(problems.sheetTwice(path, copy.name))
  return sheet ? { path, sheet, tidy } : null
}

function readGuide(report: Report, open: OpenSheet | null): Pick<Answers, 'submitted' | 'note'> {
  const rowOf = (key: string) => open?.sheet.rows.findIndex((_, row) => keyAt(open, row, columns.key) === key) ?? -1
  const submitted = rowOf(guideKeys.submitted)
  const note = rowOf(guideKeys.note)
  return {
    submitted: open && submitted >= 0 ? dateAt(report, open, submitted, columns.guide.answer) : null,
    note: open && note >= 0 ? textAt(report, open, note, columns.guide.answer) : null,
  }
}
