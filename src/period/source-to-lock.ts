import type { Report } from '../diagnostics/diagnostic.ts'
import { lockSchema, type Lock } from '../schemas/lock.ts'
import type { Source } from '../source/source.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import type { Filed } from './period.ts'
import * as problems from './problems.ts'
import { sourceToFiled } from './source-to-filed.ts'

/** What a closed month was; JSON is YAML, so that mistakes in it have places too. Null where it can't be used, which was reported. */
export function sourceToLock(report: Report, month: IsoMonth, source: Source): Filed<Lock> | null {
  const lock = sourceToFiled(report, lockSchema, source)
  if (lock?.value.month === month) return lock
  const whole = { source: { path: source.path, text: '' }, start: 0, end: 0 }
  report(lock ? problems.lockOfOther(lock.value.month, month, lock.file.spanOfValue(['month'])) : problems.lockBroken(month, whole))
  return null
}
