import { join } from 'node:path'
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts'
import { addEntry, type Belongs, type NewEntry } from '../editing/add-entry.ts'
import { listMonths } from '../project/list-months.ts'
import { nativePath, type Place } from '../project/place.ts'
import { readSource } from '../project/read-source.ts'
import { readRequired } from '../project/read-template.ts'
import { replaceText } from '../project/replace-text.ts'
import { id as idSchema } from '../schemas/fields.ts'
import { readShape, refused } from '../schemas/read-shape.ts'
import { sourceToYaml } from '../yaml/source-to-yaml.ts'
import { printFindings } from '../terminal/print-findings.ts'
import { nearest } from '../vietnamese/nearest.ts'
import * as addProblems from './add-problems.ts'
import { addReport } from './add-problems.ts'
import type { CommonOptions, Context } from './command.ts'
import { refreshSchemas } from './own-schemas.ts'
import { planPlace } from './plan-month.ts'
import { status, type Status } from './status.ts'

type Field = 'name' | 'short' | 'label' | 'unit' | 'agency' | 'kind'

/** As typed. */
export interface AddOptions extends CommonOptions, Partial<Record<Field, string>> {
  readonly data?: string
}

/** What can be added: the file, its section, what has to be said of an entry. */
const kinds = {
  agency: { file: 'agencies.yaml', what: 'danh sách cơ quan gửi số liệu', section: 'agencies', fields: ['name', 'short'] },
  indicator: { file: 'indicators.yaml', what: 'danh mục chỉ tiêu', section: 'indicators', fields: ['label', 'unit', 'agency', 'kind'] },
} as const satisfies Record<string, { file: string; what: string; section: string; fields: readonly Field[] }>

type Kind = keyof typeof kinds

/** Puts an agency into the register or an indicator into the catalogue, and says what comes next. */
export async function runAdd({ io }: Context, typedKind: string, id: string, options: AddOptions): Promise<Status> {
  const place = planPlace(io.cwd, options)
  const misuse = 'code' in place ? place : misuseOf(place, typedKind, id, options)
  if ('code' in place || misuse) {
    printFindings(io, [misuse as Diagnostic])
    return status.usage
  }
  const kind = typedKind as Kind
  const { file, what, section, fields } = kinds[kind]
  const path = join(place.data, file)
  const findings: Diagnostic[] = []
  const report: Report = diagnostic => void findings.push(diagnostic)
  const entry: NewEntry = { section, id, fields: Object.fromEntries(fields.map(field => [field, said(options[field])])) }
  const source = readRequired(report, place, path, what)
  const added = source && addEntry(report, source, entry, belongsOf(kind, options))
  const isWritten = added !== null && await replaceText(report, { path, base: place.root }, added)
  printFindings(io, findings)
  if (!isWritten) return status.refused
  await refreshSchemas(place)
  io.stdout.write(`${nativePath(io.cwd, path)}\n`)
  const month = listMonths(place).at(-1) ?? null
  io.stderr.write(`${kind === 'agency' ? addReport.agency(id, said(options.name), month) : addReport.indicator(id, said(options.label), said(options.agency), month)}\n`)
  return status.written
}

/** Indicators of one agency stand together. */
function belongsOf(kind: Kind, { agency }: AddOptions): Belongs {
  return kind === 'indicator' ? fields => fields['agency'] === said(agency) : () => false
}

function misuseOf(place: Place, kind: string, id: string, options: AddOptions): Diagnostic | null {
  if (!Object.hasOwn(kinds, kind)) return addProblems.unknownKind(kind, nearest(kind, Object.keys(kinds)))
  if (readShape(idSchema, id) === refused) return addProblems.badId(id)
  if (kind === 'agency' && id === 'report') return addProblems.keptId(id)
  const wanted: readonly Field[] = kinds[kind as Kind].fields
  const missing = wanted.filter(field => said(options[field]) === '')
  if (missing.length > 0) return addProblems.missing(kind, missing)
  const foreign = Object.values(kinds).flatMap(({ fields }) => fields as readonly Field[]).find(field => !wanted.includes(field) && options[field] !== undefined)
  if (foreign) return addProblems.foreign(kind, foreign)
  return kind === 'indicator' ? badIndicator(place, options) : null
}

function badIndicator(place: Place, { agency, kind }: AddOptions): Diagnostic | null {
  const ways = ['cumulative', 'monthly', 'snapshot']
  if (!ways.includes(said(kind))) return addProblems.badKind(said(kind), nearest(said(kind), ways), ways)
  const register = readSource(() => {}, place, join(place.data, kinds.agency.file))
  const value = register && (sourceToYaml(() => {}, register)?.value as { agencies?: object } | null)
  const agencies = Object.keys(value?.agencies ?? {})
  return agencies.includes(said(agency)) ? null : addProblems.unknownAgency(said(agency), nearest(said(agency), agencies), agencies)
}

/** On one line, as YAML writes it. */
function said(typed: string | undefined): string {
  return (typed ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
}
