import type { Report } from '../diagnostics/diagnostic.ts'
import type { DocumentTree } from '../document/tree.ts'
import type { Figure } from '../figures/figures.ts'
import type { Filed } from '../period/period.ts'
import type { Lock } from '../schemas/lock.ts'
import { folderOf, type Inputs } from './closing.ts'
import { figureChanges } from './figure-changes.ts'
import { hashesOf, hashOfReport } from './hash.ts'
import * as problems from './problems.ts'
import type { FileChanges } from './problems.ts'

/** A closed month as its files are now. */
export interface Reread {
  readonly lock: Filed<Lock>
  readonly indicators: Iterable<Figure>
  /** Null where there is none to be compared with the closed one. */
  readonly document: DocumentTree | null
  readonly inputs: Inputs
}

/** Reports a closed month whose report would say something else now, and what changed; that its files changed without that is a warning. */
export function checkClosed(report: Report, { lock, indicators, document, inputs }: Reread): void {
  const own = fileChanges(lock.value.files, hashesOf(inputs.own, folderOf(inputs)))
  const figures = isNone(own) ? [] : figureChanges(lock.value, indicators)
  const isOtherText = document !== null && hashOfReport(document) !== lock.value.report
  if (isOtherText || figures.length > 0) {
    report(problems.changed(lock, own, fileChanges(lock.value.shared, hashesOf(inputs.shared, ''))))
    for (const change of figures) report(problems.figureChanged(change))
  } else if (!isNone(own)) {
    report(problems.filesChanged(lock, own))
  }
}

/** Reports figures of a closed month before, whose files say otherwise than what this month is compared with. */
export function checkClosedBefore(report: Report, { lock, indicators, inputs }: Omit<Reread, 'document'>): void {
  if (isNone(fileChanges(lock.value.files, hashesOf(inputs.own, folderOf(inputs))))) return
  for (const change of figureChanges(lock.value, indicators)) report(problems.figureDiffers(lock.value.month, change))
}

function fileChanges(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): FileChanges {
  const names = Object.keys(before)
  return {
    changed: names.filter(name => Object.hasOwn(now, name) && now[name] !== before[name]),
    removed: names.filter(name => !Object.hasOwn(now, name)),
    added: Object.keys(now).filter(name => !Object.hasOwn(before, name)),
  }
}

function isNone(changes: FileChanges): boolean {
  return Object.values(changes).flat().length === 0
}
