import type { Report } from '../diagnostics/diagnostic.ts'
import { communeSchema, type CommuneContribution, type CommuneRegister } from '../schemas/commune.ts'
import type { IsoDate } from '../vietnamese/date.ts'
import { nearest } from '../vietnamese/nearest.ts'
import { addEntry, noneYet, sumUp, type Adding } from './add-up.ts'
import { checkEntry } from './check-indicators.ts'
import { fileName } from './file-name.ts'
import type { Filed, Office } from './period.ts'
import * as problems from './problems.ts'
import type { Rollup } from './rollup.ts'
import { sourceToFiledPartly } from './source-to-filed.ts'
import { silent } from './silent.ts'
import type { DeliverySources } from './sources-to-period.ts'
import { tellIncomplete } from './tell-incomplete.ts'

/** To compare one wrong id with thousands takes long; who has so many of them has made one mistake. */
const suggestions = 20

/** What the communes sent, added up file by file; null where no communes are registered. */
export function sourcesToRollup(report: Report, office: Office, { month, communes = [] }: Pick<DeliverySources, 'month' | 'communes'>): Rollup | null {
  if (!office.communes) {
    if (communes[0]) report(problems.communesUnasked(communes[0]))
    return null
  }
  const register = office.communes.value
  const catalogue = office.catalogue.value.indicators
  const adding = new Map(Object.keys(catalogue).filter(id => catalogue[id]!.from === 'communes').map(id => [id, noneYet()]))
  const arrivals = new Map<string, IsoDate | null>()
  const known = new Set<string>()
  const names = new Set(communes.map(fileName))
  const suggest = suggester(Object.keys(register.communes))
  for (const source of communes) {
    const filed = sourceToFiledPartly(report, communeSchema, source)
    if (!filed || !isRegistered(report, register, filed, names, suggest)) continue
    const { commune, submitted } = filed.value
    known.add(commune)
    if (addFigures(report, office, filed, adding) || submitted !== null) arrivals.set(commune, submitted)
  }
  const registered = Object.keys(register.communes)
  const sums = new Map([...adding].map(([id, so]) => [id, sumUp(so, catalogue[id]!, registered)]))
  const rollup = { register, arrivals, sums, unusable: new Set([...names].filter(id => !known.has(id))) }
  if (report !== silent) tellIncomplete(report, office, month, rollup)
  return rollup
}

/** Whether there is any number at all. */
function addFigures(report: Report, office: Office, { value, file }: Filed<CommuneContribution>, adding: ReadonlyMap<string, Adding>): boolean {
  const catalogue = office.catalogue.value.indicators
  let hasFigures = false
  for (const [id, entry] of Object.entries(value.indicators)) {
    const indicator = Object.hasOwn(catalogue, id) ? catalogue[id]! : null
    if (!indicator) report(problems.unknownIndicator(id, office.catalogue.file.source.path, nearest(id, Object.keys(catalogue)), file.spanOfKey(['indicators', id])))
    else if (indicator.from !== 'communes') report(problems.notOfCommunes(id, file.spanOfKey(['indicators', id]), office.catalogue.file.spanOfKey(['indicators', id])))
    else {
      if (report !== silent) checkEntry(report, office, id, indicator, entry, file)
      addEntry(adding.get(id)!, value.commune, indicator, entry)
      hasFigures ||= [entry.value, ...Object.values(entry.parts ?? {})].some(number => number !== null)
    }
  }
  return hasFigures
}

type Suggest = (id: string) => string | null

function suggester(ids: readonly string[]): Suggest {
  let left = suggestions
  return id => (left-- > 0 ? nearest(id, ids) : null)
}

/** One file a commune, named as its id: two files can't speak for the same commune. `names` are those of all files of the folder. */
function isRegistered(report: Report, register: CommuneRegister, { value: { commune }, file }: Filed<CommuneContribution>, names: ReadonlySet<string>, suggest: Suggest): boolean {
  const name = fileName(file.source)
  if (!Object.hasOwn(register.communes, commune)) {
    report(problems.unknownCommune(commune, suggest(commune), file.spanOfValue(['commune'])))
    return false
  }
  if (name === commune) return true
  const span = file.spanOfValue(['commune'])
  const isCopy = names.has(commune) && !Object.hasOwn(register.communes, name)
  report(isCopy ? problems.copiedCommuneFile(commune, span) : problems.wrongCommuneFile(commune, name, names.has(commune), span))
  return false
}
