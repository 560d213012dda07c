import type { DocumentTree } from '../document/tree.ts'
import type { Figure, Figures } from '../figures/figures.ts'
import type { Lock } from '../schemas/lock.ts'
import type { IsoDate } from '../vietnamese/date.ts'
import { formatNumber } from '../vietnamese/number.ts'
import { folderOf, type Inputs } from './closing.ts'
import { hashesOf, hashOfReport } from './hash.ts'

/** An issued report, whole. */
export interface Issued {
  readonly figures: Figures
  /** Name of the template. */
  readonly template: string
  readonly document: DocumentTree
  readonly inputs: Inputs
}

/** What is kept of a report on the day when it is closed; `program` is the version that made it. */
export function reportToLock({ figures, template, document, inputs }: Issued, { closed, program }: { readonly closed: IsoDate; readonly program: string }): Lock {
  return {
    month: figures.period.month,
    closed,
    program,
    template,
    report: hashOfReport(document),
    files: hashesOf(inputs.own, folderOf(inputs)),
    shared: hashesOf(inputs.shared, ''),
    figures: Object.fromEntries([...figures.indicators.values()].map(figure => [figure.id, amountsIn(figure)])),
  }
}

/** JSON with a figure a line, for people and for git; numbers are written as in the other files. */
export function lockToText({ figures, ...head }: Lock): string {
  const lines = Object.entries(figures).map(([id, figure]) => `    ${JSON.stringify(id)}: ${JSON.stringify(figure, numberAsTyped)}`)
  const body = lines.length > 0 ? `{\n${lines.join(',\n')}\n  }` : '{}'
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "figures": ${body}\n}\n`
}

function amountsIn({ value, total, rate, month, parts }: Figure): Lock['figures'][string] {
  return { value, total, rate, month, parts: { ...parts } }
}

function numberAsTyped(_: string, value: unknown): unknown {
  return typeof value === 'number' ? formatNumber(value) : value
}
