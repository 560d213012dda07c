import type { Report } from '../diagnostics/diagnostic.ts'
import { catalogueSchema, type Catalogue } from '../schemas/catalogue.ts'
import { communeRegisterSchema } from '../schemas/commune.ts'
import { registerSchema, type Register } from '../schemas/register.ts'
import { tasksSchema } from '../schemas/tasks.ts'
import { workspaceSchema } from '../schemas/workspace.ts'
import { isReservedName } from '../source/reserved-name.ts'
import type { Source } from '../source/source.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { sourceToFiledDespiteRepeats, sourceToFiledPartly } from './source-to-filed.ts'
import type { Filed, Office } from './period.ts'
import * as problems from './problems.ts'

/** Texts that all periods share. */
export interface OfficeSources {
  readonly workspace: Source
  readonly register: Source
  readonly catalogue: Source
  readonly tasks: Source | null
  readonly communes?: Source | null
}

/** Null where one of the files can't be used; what's wrong in the others is told all the same. */
export function sourcesToOffice(report: Report, sources: OfficeSources): Office | null {
  const office = sourcesToOfficePartly(report, sources)
  return office && [office.workspace, office.register, office.catalogue, office.tasks].every(filed => filed?.read !== 'partly') ? office : null
}

/** The same where a repeated key, which is told, shouldn't hide what else is wrong. */
export function sourcesToOfficePartly(report: Report, sources: OfficeSources): Office | null {
  const workspace = sourceToFiledDespiteRepeats(report, workspaceSchema, sources.workspace)
  const register = sourceToFiledDespiteRepeats(report, registerSchema, sources.register)
  const catalogue = sourceToFiledDespiteRepeats(report, catalogueSchema, sources.catalogue)
  const tasks = sources.tasks && sourceToFiledDespiteRepeats(report, tasksSchema, sources.tasks)
  if (register) checkRegister(report, register)
  const communes = sources.communes ? sourceToFiledPartly(report, communeRegisterSchema, sources.communes) : null
  if (register && catalogue) checkCatalogue(report, catalogue, register)
  if (catalogue) checkSenders(report, catalogue, sources)
  if (!workspace || !register || !catalogue || (sources.tasks && !tasks)) return null
  return { workspace, register, catalogue, tasks, communes }
}

/** Without a register nobody can say whether a sum is whole; what isn't a sum can't be part of one. */
function checkSenders(report: Report, { value, file }: Filed<Catalogue>, { communes }: OfficeSources): void {
  const first = Object.entries(value.indicators).find(([, { from }]) => from === 'communes')
  if (first && !communes) report(problems.noCommunes(file.spanOfValue(['indicators', first[0], 'from'])))
  for (const id in value.indicators) {
    const { from, partial } = value.indicators[id]!
    if (partial && from === null) report(problems.partialUnasked(file.spanOfValue(['indicators', id, 'partial'])))
  }
}

/** An agency's id is the name of its file. */
function checkRegister(report: Report, { value, file }: Filed<Register>): void {
  for (const id of Object.keys(value.agencies)) {
    if (isReservedName(id)) report(problems.reservedAgency(id, file.spanOfKey(['agencies', id])))
  }
}

function checkCatalogue(report: Report, { value, file }: Filed<Catalogue>, register: Filed<Register>): void {
  const { agencies } = register.value
  const ids = Object.keys(value.indicators)
  for (const id in value.indicators) {
    const { agency, total } = value.indicators[id]!
    if (!Object.hasOwn(agencies, agency)) {
      report(problems.unknownAgency(agency, register.file.source.path, nearest(agency, Object.keys(agencies)), file.spanOfValue(['indicators', id, 'agency'])))
    }
    if (typeof total !== 'string' || total === 'reported') continue
    const span = file.spanOfValue(['indicators', id, 'total'])
    if (total === id) report(problems.circularTotal(id, span))
    else if (!Object.hasOwn(value.indicators, total)) report(problems.unknownTotal(total, nearest(total, ids), span))
  }
}
