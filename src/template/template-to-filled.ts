import type { Report } from '../diagnostics/diagnostic.ts'
import type { Figures } from '../figures/figures.ts'
import { stateDayOf } from '../period/period.ts'
import { symbolOf } from '../vietnamese/document-kinds.ts'
import { appendixLabel } from '../vietnamese/enumerator.ts'
import type { YamlFile, Path } from '../yaml/yaml-file.ts'
import { createBudget } from './budget.ts'
import { fillChart } from './fill-chart.ts'
import { fillFrame } from './fill-frame.ts'
import { fillNotes } from './fill-notes.ts'
import { fillTable } from './fill-table.ts'
import { chartPlaceholder, missingText, tablePlaceholder, type FilledChart, type FilledNote, type FilledReport, type FilledTable, type FilledText } from './filled.ts'
import type { Call } from './helper.ts'
import { helpers } from './helpers/index.ts'
import { createMarks, spanAt, type Spot } from './place.ts'
import * as problems from './problems.ts'
import { rootContext, rootShape, type Scope } from './scope.ts'
import { textToFill, type Fill } from './text-to-fill.ts'
import type { Template } from './template.ts'
import { textOfYaml, type TemplateText } from './text.ts'
import { yamlTextsOf } from './yaml-texts.ts'

/** Fills a template with a period's figures. What can't be filled is told and stands in the text as missing. `final` prints no draft mark. */
export function templateToFilled(report: Report, template: Template, figures: Figures, final: 'draft' | 'final'): FilledReport {
  const { period } = figures
  const { workspace } = period.office
  const { layout } = template
  const symbol = symbolOf(layout.value.kind, layout.value.code, workspace.value.organisation.symbol)
  const root = rootContext(figures, symbol)
  const shape = rootShape(figures)
  const tables: FilledTable[] = []
  const charts: FilledChart[] = []
  const made: FilledNote[] = []
  const namesMade = new Set<string>()
  const usedParagraphs = new Set<string>()
  const fills = new Map<string, Fill>()
  const filling: string[] = []

  const scope: Scope = {
    report,
    figures,
    shape,
    symbol,
    marks: createMarks(),
    budget: createBudget(report),
    helpers: new Map(helpers.map(helper => [helper.name, helper])),
    partials: template.partials,
    tables: template.tables,
    charts: template.charts,
    fillYaml,
    addNote(marked, spot, id) {
      const name = id ?? `#${made.length + 1}`
      if (namesMade.has(name)) scope.report(problems.duplicateNote(name, spot))
      namesMade.add(name)
      made.push({ id: name, content: scope.marks.read(marked), span: spanAt(spot), mustBeCited: false })
      return `[^${name}]`
    },
    addTable(id, options, spot) {
      const spec = template.tables.get(id)
      if (!spec) return missingText
      return tablePlaceholder(tables.push(fillTable({ ...callAt(spot), options }, id, spec, root)) - 1)
    },
    addChart(id, spot) {
      const spec = template.charts.get(id)
      if (!spec) return missingText
      const chart = fillChart(callAt(spot), id, spec, root)
      return typeof chart === 'string' ? chart : chartPlaceholder(charts.push(chart) - 1)
    },
    appendices: new Map(),
    useParagraph: key => void usedParagraphs.add(key),
  }

  for (const { file, owner, texts } of yamlTextsOf(period)) {
    for (const { text, path } of texts) {
      fills.set(keyOf(file, path), textToFill(scope, textOfYaml(text, file, path, owner), shape))
    }
  }

  const { value: reportFile, file } = period.report
  const ofReport = (text: string, ...path: Path) => scope.marks.read(fillYaml(text, file, path, 'report'))
  const ofOffice = (text: string, ...path: Path) => scope.marks.read(fillYaml(text, workspace.file, path, 'report'))
  const either = (key: 'addressees' | 'recipients'): FilledText[] => reportFile[key]?.map((text, index) => ofReport(text, key, index))
    ?? workspace.value[key]?.map((text, index) => ofOffice(text, key, index)) ?? []
  const signature = reportFile.signature ?? workspace.value.signature
  const filledText = (text: TemplateText): FilledText => {
    const marked = textToFill(scope, text, shape)(root)
    // What was filled when the budget ran out is nothing to go on with.
    return scope.marks.read(scope.budget.spend(0, text.spanOf(0, 0)) ? marked : scope.marks.mark(text) + missingText)
  }
  const ofLayout = (text: string, ...path: Path) => filledText(textOfYaml(text, layout.file, path, null))

  const all = layout.value.appendices.map((appendix, index) => ({ ...appendix, index }))
  const appendices = all.filter(({ when, index }) => when === null || isMet(ofLayout(when, 'appendices', index, 'when').text))
  for (const { body } of all) scope.appendices.set(body, null)
  appendices.forEach(({ body }, position) => scope.appendices.set(body, appendixLabel(position, appendices.length)))
  // What is left out this time is checked all the same.
  for (const { body } of all.filter(appendix => !appendices.includes(appendix))) textToFill(scope, template.bodies.get(body)!, shape)

  const filled: Omit<FilledReport, 'frame'> = {
    layout: layout.value,
    month: period.month,
    number: reportFile.number,
    date: reportFile.date,
    periodEnd: stateDayOf(period),
    symbol,
    place: workspace.value.organisation.place,
    superior: workspace.value.organisation.superior ?? [],
    issuer: workspace.value.organisation.name,
    draft: final === 'final' ? null : draftMark(reportFile),
    urgency: reportFile.urgency,
    author: workspace.value.organisation.title,
    title: ofReport(reportFile.title, 'title'),
    periodLine: layout.value['period-line'] === null ? null : notBlank(ofLayout(layout.value['period-line'], 'period-line')),
    addressees: either('addressees'),
    legalBasis: reportFile['legal-basis']?.map((text, index) => ofReport(text, 'legal-basis', index))
      ?? layout.value['legal-basis']?.map((text, index) => ofLayout(text, 'legal-basis', index)) ?? [],
    recipients: either('recipients'),
    authority: signature.authority,
    office: signature.office ?? [],
    signer: signature.name,
    body: filledText(template.bodies.get(layout.value.body)!),
    appendices: appendices.map(({ title, reference, orientation, body, index }) => ({
      title: ofLayout(title, 'appendices', index, 'title'),
      reference: reference === null ? null : ofLayout(reference, 'appendices', index, 'reference'),
      orientation,
      body: filledText(template.bodies.get(body)!),
    })),
    tables,
    charts,
    ...fillNotes(scope, period, made),
  }
  tellUnusedParagraphs(scope, usedParagraphs)
  const { frame } = template
  return { ...filled, frame: frame && fillFrame(scope, frame, filled, root, layout.file.spanOfValue(['frame'])) }

  /** What a table or chart has of the call that asks for it. */
  function callAt(spot: Spot): Call {
    return { scope, args: [], options: {}, owner: null, spanOf: () => spanAt(spot), resume: '' }
  }

  function fillYaml(text: string, file: YamlFile, path: Path, owner: string | null): string {
    const key = text.includes('{{') ? keyOf(file, path) : null
    const fill = key === null ? undefined : fills.get(key)
    if (key === null || !fill) return scope.marks.mark(textOfYaml(text, file, path, owner)) + text
    if (filling.includes(key)) {
      scope.report(problems.circular(String(path.at(-1)), file.spanOfValue(path)))
      return missingText
    }
    filling.push(key)
    const marked = fill(root)
    filling.pop()
    return marked
  }
}

/** What a condition gave: a number that is missing leaves its place open, so that the draft shows it. */
function isMet(text: string): boolean {
  return !['', '0', 'không'].includes(text.trim().toLowerCase())
}

/** A line that a condition left empty isn't there. */
function notBlank(filled: FilledText): FilledText | null {
  return filled.text.trim() === '' ? null : filled
}

function draftMark({ draft, number, date }: { draft: string | null; number: string | null; date: string | null }): string | null {
  if (draft !== null) return draft.toLowerCase() === 'không' ? null : draft
  return number === null || date === null ? 'DỰ THẢO' : null
}

/** A paragraph that no template takes up is lost to the reader: its agency should know. */
function tellUnusedParagraphs(scope: Scope, used: ReadonlySet<string>): void {
  const { period } = scope.figures
  for (const [owner, { value, file }] of [['report', period.report] as const, ...period.contributions]) {
    if (period.basis?.used.has(owner)) continue
    for (const id of Object.keys(value.paragraphs)) {
      if (!used.has(`${owner}.${id}`)) scope.report(problems.unusedParagraph(id, file.spanOfKey(['paragraphs', id])))
    }
  }
}

function keyOf(file: YamlFile, path: Path): string {
  let key = file.source.path
  for (let index = 0; index < path.length; index++) key += `\0${path[index]!}`
  return key
}
