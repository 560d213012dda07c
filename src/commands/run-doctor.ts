import { factsToHealth } from '../health/facts-to-health.ts'
import { healthToPage } from '../health/health-to-page.ts'
import { pageToText } from '../terminal/page-to-text.ts'
import { tableStyleFor } from '../terminal/table-to-text.ts'
import type { CommonOptions, Context } from './command.ts'
import type { DoctorFormat } from './doctor-formats.ts'
import { gatherFacts } from './gather-facts.ts'
import { status, type Status } from './status.ts'

/** As typed. */
export interface DoctorOptions extends CommonOptions {
  readonly format?: DoctorFormat
}

/** Tells what is there, what is missing and what to do; refused where something stands in the way of work. */
export async function runDoctor({ io }: Context, { format }: DoctorOptions): Promise<Status> {
  const health = factsToHealth(await gatherFacts(io))
  io.stdout.write(format === 'json' ? `${JSON.stringify(health, null, 2)}\n` : pageToText(healthToPage(health), tableStyleFor(io, io.stdout)))
  return health.some(({ condition }) => condition === 'error') ? status.refused : status.written
}
