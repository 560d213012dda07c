import type { Indicator } from '../schemas/catalogue.ts'
import type { FigureEntry } from '../schemas/contribution.ts'
import { isSummed } from './check-indicators.ts'
import type { CommuneSum } from './rollup.ts'
import { sumOf } from './sum.ts'

/** A sum that is still growing: numbers by name (`value`, `parts.tinh`), and how many communes gave each. */
export interface Adding {
  readonly senders: Set<string>
  readonly numbers: Map<string, { sum: number; count: number }>
}

export function noneYet(): Adding {
  return { senders: new Set(), numbers: new Map() }
}

/** A commune is in a sum with all that its rate stands on, or not at all. */
export function addEntry({ senders, numbers }: Adding, commune: string, indicator: Indicator, entry: FigureEntry): void {
  const value = entry.value ?? (isSummed(indicator, entry) ? sumOf(Object.values(entry.parts!)) : null)
  if (value === null || (indicator.total === 'reported' && entry.total === null)) return
  senders.add(commune)
  add('value', value)
  add('total', entry.total)
  add('month', entry.month)
  for (const part of Object.keys(indicator.parts ?? {})) add(`parts.${part}`, entry.parts?.[part] ?? null)

  function add(name: string, number: number | null): void {
    if (number === null) return
    const so = numbers.get(name)
    if (!so) numbers.set(name, { sum: number, count: 1 })
    else {
      so.sum = sumOf([so.sum, number])
      so.count++
    }
  }
}

/** `registered` are the ids of all communes that the sum should have. */
export function sumUp({ senders, numbers }: Adding, { parts }: Indicator, registered: readonly string[]): CommuneSum {
  // What only some of them gave is no sum of all.
  const whole = (name: string) => {
    const so = numbers.get(name)
    return so && so.count === senders.size ? so.sum : null
  }
  return {
    value: whole('value'),
    total: whole('total'),
    month: whole('month'),
    parts: Object.fromEntries(Object.keys(parts ?? {}).map(part => [part, whole(`parts.${part}`)])),
    sent: senders.size,
    missing: senders.size === registered.length ? [] : registered.filter(id => !senders.has(id)),
  }
}
