import type { Office } from '../period/period.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import { makeTables, type Tables } from './add-tables.ts'
import { agenciesOf } from './agencies.ts'
import { frameTexts, referenceText, withMonth, type FrameTexts } from './frame-texts.ts'
import { headingLooks } from './heading-looks.ts'
import { plainOf, wordsOf } from './inlines.ts'
import { inlinesToMarkdown, textToMarkdown } from './inlines-to-markdown.ts'
import { agencyText, reportText } from './month-files.ts'
import { piecesToBody, type BodyWork } from './pieces-to-body.ts'
import { indicatorsText, named, organisationText, tasksText, type NamedProposal } from './proposal-files.ts'
import { proposalsOf } from './proposals.ts'
import { layoutText, tableText, type AppendixFile } from './template-files.ts'
import { keepTexts, type Texts } from './texts.ts'
import { kinds } from './title.ts'
import type { Inlines, Transcript } from './transcript.ts'
import { unknownAgencies, type UsualAgency } from './usual-agencies.ts'

/** What an import is asked for. */
export interface Request {
  readonly month: IsoMonth
  /** Folder in templates/. */
  readonly template: string
  /** Name of the Word file. */
  readonly origin: string
  readonly office: Office
}

/** The files of a month and of its template, and what is to be said of them. */
export interface Imported {
  /** Texts by their path from the workspace: the data's begin with `data/`, the template's with `templates/`. */
  readonly files: ReadonlyMap<string, string>
  readonly frame: FrameTexts
  readonly texts: Texts
  readonly tables: Tables
  readonly proposals: readonly NamedProposal[]
  /** Named in the report, but not in the register. */
  readonly unknown: readonly UsualAgency[]
  /** Measures that the decree doesn't allow. */
  readonly refused: readonly string[]
  /** Notes that nothing cites any more, as text. */
  readonly lostNotes: readonly string[]
}

export function transcriptToFiles(transcript: Transcript, { month, template, origin, office }: Request): Imported {
  const { frame, body, appendices, notes, noteMark, measures } = transcript
  const texts = keepTexts(notes)
  const tables = makeTables(texts, office.tasks?.value ?? null)
  const looks = headingLooks([body, ...appendices.map(({ pieces }) => pieces)].flat())
  const work: BodyWork = { texts, agencies: agenciesOf(office.register.value), looks, withMonth: text => withMonth(text, month), addTable: tables.add }
  const told = frameTexts(frame, month, office.workspace.value, appendices.find(({ reference }) => reference !== null)?.reference ?? null)
  const bodyText = piecesToBody(work, body, 'Mở đầu')
  const appendixFiles = appendices.map(({ title, reference, page, pieces }, index): AppendixFile => ({
    name: appendices.length === 1 ? 'phu-luc.hbs' : `phu-luc-${index + 1}.hbs`,
    title: appendixTitle(title, texts),
    reference: reference === null ? null : referenceText(textToMarkdown(reference), frame),
    page,
    body: piecesToBody(work, pieces, wordsOf(title) || 'Phụ lục'),
  }))
  const code = frame.code ?? (frame.kind === null ? null : kinds[frame.kind]) ?? 'BC'
  const layout = layoutText({ kind: frame.kind ?? 'BÁO CÁO', code, periodLine: told.periodLine, looks, noteMark, measures, appendices: appendixFiles })
  const proposals = named(proposalsOf(texts.plain), Object.keys(office.catalogue.value.indicators))
  const folder = `data/${month}`
  const own = `templates/${template}`
  const files = new Map<string, string>([
    [`${folder}/report.yaml`, reportText(told, template, origin, texts.byOwner.get('report'))],
    ...[...texts.byOwner].filter(([owner]) => owner !== 'report').map(([owner, kept]): [string, string] => [`${folder}/${owner}.yaml`, agencyText(owner, office.catalogue.value.indicators, kept)]),
    [`${own}/layout.yaml`, layout.text],
    [`${own}/body.hbs`, bodyText],
    ...appendixFiles.map(({ name, body: text }): [string, string] => [`${own}/${name}`, text]),
    ...tables.files.map((table): [string, string] => [`${own}/tables/${table.id}.yaml`, tableText(table)]),
    ...taskFiles(tables, folder),
    ...(told.organisation ? [[`${folder}/de-xuat/don-vi.yaml`, organisationText(told.organisation)] as const] : []),
    ...(proposals.length > 0 ? [[`${folder}/de-xuat/chi-tieu.yaml`, indicatorsText(proposals, office.register.value)] as const] : []),
  ])
  const lostNotes = [...notes].filter(([id]) => !texts.isCited(id)).map(([, paragraphs]) => paragraphs.map(({ content }) => plainOf(content).trim()).join(' '))
  return { files, frame: told, texts, tables, proposals, unknown: unknownAgencies(texts.plain, office.register.value), refused: layout.refused, lostNotes: lostNotes.filter(text => text !== '') }
}

function appendixTitle(title: Inlines, texts: Texts): string {
  const upright = title.map(inline => (inline.type === 'text' ? { ...inline, bold: false } : inline))
  return inlinesToMarkdown(upright, texts.citing(null, 'phu-luc'))
}

function taskFiles({ tasks }: Tables, folder: string): [string, string][] {
  if (tasks === null || tasks.place === 'same') return []
  return tasks.place === 'new'
    ? [['data/tasks.yaml', tasksText(tasks.items, '../', '# Nhiệm vụ lấy từ tệp Word, theo thứ tự trong phụ lục.')]]
    : [[`${folder}/de-xuat/nhiem-vu.yaml`, tasksText(tasks.items, '../../../', '# Nhiệm vụ trong tệp Word khác với data/tasks.yaml; chương trình KHÔNG đọc tệp này. Nhiệm vụ nào dùng thì chép sang data/tasks.yaml.')]]
}
