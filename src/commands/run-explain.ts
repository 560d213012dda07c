import { explanationOf, ruleList } from '../rules/manual.ts'
import { rules } from '../rules/index.ts'
import { printFindings } from '../terminal/print-findings.ts'
import { nearest } from '../vietnamese/nearest.ts'
import type { Context } from './command.ts'
import * as problems from './problems.ts'
import { status, type Status } from './status.ts'

/** One rule's page of the manual, or the list of all. */
export function runExplain({ io }: Context, code: string | null): Status {
  if (code === null) {
    io.stdout.write(ruleList(rules))
    return status.written
  }
  const rule = rules.find(one => one.code === code)
  if (!rule) {
    const near = nearest(code, rules.map(one => one.code))
    printFindings(io, [near === null ? problems.unexplained(code) : problems.unknownRule(code, near)])
    return status.usage
  }
  io.stdout.write(explanationOf(rule))
  return status.written
}
