import type { Report } from '../diagnostics/diagnostic.ts'
import type { Indicator } from '../schemas/catalogue.ts'
import type { Contribution, FigureEntry } from '../schemas/contribution.ts'
import type { Path } from '../yaml/yaml-file.ts'
import { nearest } from '../vietnamese/nearest.ts'
import type { Filed, Office } from './period.ts'
import * as problems from './problems.ts'
import { sumOf } from './sum.ts'

/** What an agency's figures say against the catalogue: unknown, not its own, impossible, missing. */
export function checkIndicators(report: Report, office: Office, { value, file }: Filed<Contribution>): void {
  const catalogue = office.catalogue.value.indicators
  for (const id in value.indicators) {
    const entry = value.indicators[id]!
    const path = ['indicators', id]
    const indicator = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined
    if (!indicator) {
      report(problems.unknownIndicator(id, office.catalogue.file.source.path, nearest(id, Object.keys(catalogue)), file.spanOfKey(path)))
    } else if (indicator.from === 'communes') {
      report(problems.summedIndicator(id, file.spanOfKey(path), office.catalogue.file.spanOfValue(['indicators', id, 'from'])))
    } else if (indicator.agency !== value.agency) {
      report(problems.foreignIndicator(id, indicator.agency, file.spanOfKey(path), office.catalogue.file.spanOfValue(['indicators', id, 'agency'])))
    } else {
      checkEntry(report, office, id, indicator, entry, file)
      if (entry.value === null && !isSummed(indicator, entry)) report(problems.figureMissing(indicator.label, file.spanOfKey(path)))
    }
  }
}

/** What one figure says against its entry of the catalogue, whoever sent it. */
export function checkEntry(report: Report, office: Office, id: string, indicator: Indicator, entry: FigureEntry, file: Filed<unknown>['file']): void {
  const path = ['indicators', id]
  checkNumbers(report, indicator, entry, path, file)
  checkParts(report, indicator, entry, path, file)
  checkTotal(report, office, id, indicator, entry, path, file)
}

/** Whether the value follows from the parts: all that the catalogue names are there. */
export function isSummed(indicator: Indicator, { parts }: FigureEntry): boolean {
  const names = Object.keys(indicator.parts ?? {})
  return parts !== null && names.length > 0 && names.every(name => (parts[name] ?? null) !== null)
}

/** The value, or the sum of its parts where these are all there. */
export function valueOfEntry(indicator: Indicator, entry: FigureEntry): number | null {
  return entry.value ?? (isSummed(indicator, entry) ? sumOf(Object.values(entry.parts!)) : null)
}

function checkNumbers(report: Report, indicator: Indicator, { value, total, month, parts }: FigureEntry, path: Path, file: Filed<unknown>['file']): void {
  if (value !== null) checkNumber(report, indicator, value, file, path, 'value')
  if (total !== null) checkNumber(report, indicator, total, file, path, 'total')
  if (month !== null) checkNumber(report, indicator, month, file, path, 'month')
  for (const part in parts) {
    const number = parts[part]!
    if (number !== null) checkNumber(report, indicator, number, file, path, 'parts', part)
  }
}

function checkNumber(report: Report, { fraction, unit }: Indicator, number: number, file: Filed<unknown>['file'], path: Path, ...inside: readonly string[]): void {
  const decimals = Number.isInteger(number) ? 0 : (String(number).split('.')[1] ?? '').length
  if (decimals > fraction) report(problems.tooFine(number, fraction, unit, file.spanOfValue([...path, ...inside])))
  if (number < 0) report(problems.negative(number, file.spanOfValue([...path, ...inside])))
}

function checkParts(report: Report, indicator: Indicator, { value, parts }: FigureEntry, path: Path, file: Filed<unknown>['file']): void {
  // Without any the value is sent as a whole.
  if (!parts) return
  const known = Object.keys(indicator.parts ?? {})
  const unknown = Object.keys(parts).filter(part => !known.includes(part))
  for (const part of unknown) report(problems.unknownPart(part, nearest(part, known), known, file.spanOfKey([...path, 'parts', part])))
  // What is lacking then may be there under the unknown name.
  if (value === null || unknown.length > 0) return
  const lacking = known.filter(part => (parts[part] ?? null) === null)
  const sum = sumOf(Object.values(parts))
  if (lacking.length > 0) report(problems.figureMissing(`${indicator.label} (thành phần ${lacking.join(', ')}, mục parts)`, file.spanOfKey(path)))
  else if (sum !== value) report(problems.partsContradict(value, sum, file.spanOfValue([...path, 'value']), file.spanOfKey([...path, 'parts'])))
}

function checkTotal(report: Report, office: Office, id: string, { total, label }: Indicator, entry: FigureEntry, path: Path, file: Filed<unknown>['file']): void {
  const place = () => office.catalogue.file.spanOfKey(['indicators', id, 'total'])
  if (total === 'reported') {
    if (entry.total === null && entry.value !== null) report(problems.figureMissing(`${label} (tổng số, mục total)`, file.spanOfKey(path)))
  } else if (entry.total !== null && total === null) {
    report(problems.totalUnasked(file.spanOfValue([...path, 'total']), place()))
  } else if (entry.total !== null && typeof total === 'number' && total !== entry.total) {
    report(problems.totalContradicts(entry.total, total, file.spanOfValue([...path, 'total']), place()))
  }
}
