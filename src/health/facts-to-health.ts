import type { Facts, WorkspaceFacts } from './facts.ts'
import type { Check, Condition, Health } from './health.ts'
import { sentences } from './problems.ts'

/** The oldest version of Node.js that the program runs on. */
const oldestNode = 20

/** Vietnam is seven hours ahead of UTC all year. */
const vietnamOffset = 7 * 60

const megabyte = 1024 * 1024
const fewBytes = 200 * megabyte
const tooFewBytes = 10 * megabyte

/** A clock before this day is wrong: the program is younger. */
const firstDay = '2026-01-01'

/** What the facts mean for somebody who wants to make reports. */
export function factsToHealth(facts: Facts): Health {
  const { program, console, clock, font, office, git, workspace } = facts
  return [
    check('program', Number(program.node.split('.')[0]) >= oldestNode ? 'good' : 'error', sentences.program(program, oldestNode)),
    check('console', console.charset !== null && /^(?:utf-?8|65001)$/i.test(console.charset) ? 'good' : 'advice', sentences.console(console.charset)),
    check('clock', clockCondition(facts), sentences.clock(clock, vietnamOffset, firstDay)),
    check('font', font === null ? 'advice' : 'good', sentences.font(font)),
    check('office', office === null ? 'advice' : 'good', sentences.office(office)),
    check('git', git === null ? 'advice' : 'good', sentences.git(git)),
    ...(workspace === null ? [check('workspace', 'advice', sentences.noWorkspace())] : checksOf(workspace)),
  ]
}

function checksOf(workspace: WorkspaceFacts): Check[] {
  const { missing, misnamed, templates, months, out, outFailure, freeBytes, isRepository } = workspace
  return [
    check('workspace', missing.length > 0 || templates.length === 0 ? 'error' : 'good', sentences.workspace(workspace)),
    check('months', misnamed.length > 0 || months.length === 0 ? 'advice' : 'good', sentences.months(months, misnamed)),
    check('out', outFailure === null ? 'good' : 'error', sentences.out(out, outFailure)),
    check('disk', diskCondition(freeBytes), sentences.disk(freeBytes === null ? null : Math.floor(freeBytes / megabyte))),
    check('history', isRepository ? 'good' : 'advice', sentences.history(isRepository)),
  ]
}

function clockCondition({ clock: { today, offset, newestFile } }: Facts): Condition {
  if (today < firstDay) return 'error'
  return offset !== vietnamOffset || (newestFile !== null && newestFile > today) ? 'advice' : 'good'
}

function diskCondition(freeBytes: number | null): Condition {
  if (freeBytes === null || freeBytes >= fewBytes) return 'good'
  return freeBytes < tooFewBytes ? 'error' : 'advice'
}

/** A hint is for one who has something to do. */
function check(id: string, condition: Condition, [title, found, hint]: readonly [string, string, string]): Check {
  return { id, condition, title, found, hint: condition === 'good' ? null : hint }
}
