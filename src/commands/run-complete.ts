import type { Command } from 'commander'
import type { Kind } from '../completion/grammar.ts'
import { completionToLines } from '../completion/completion-to-lines.ts'
import { wordsToCandidates, type Candidate } from '../completion/words-to-candidates.ts'
import { listDocuments } from '../project/list-documents.ts'
import { listMonthFolders } from '../project/list-months.ts'
import { listTemplates } from '../project/read-template.ts'
import type { Place } from '../project/place.ts'
import { rules } from '../rules/index.ts'
import { addMonths, formatMonth, type IsoMonth } from '../vietnamese/date.ts'
import { commandGrammar } from './command-grammar.ts'
import type { Context } from './command.ts'
import { planPlace } from './plan-month.ts'
import { readNames } from './read-names.ts'
import { todayOf } from './today.ts'

/** Tells a shell what may come next. Silent where nothing can be said: a mistake told here would stand in the middle of what somebody types. */
export function runComplete({ io }: Context, program: Command, typed: readonly string[]): void {
  // A shell may hand on an empty word where there is none.
  const words = typed.slice(0, -1).filter(word => word !== '')
  const current = (typed.at(-1) ?? '').replace(/^:/, '')
  const place = placeFor(io.cwd, words)
  const completion = wordsToCandidates(commandGrammar(program), words, current, kind => namesOf(kind, place, todayOf(io.now()).slice(0, 7)))
  io.stdout.write(completionToLines(completion))
}

/** Null outside of a workspace. */
function placeFor(cwd: string, words: readonly string[]): Place | null {
  const data = words[words.lastIndexOf('--data') + 1]
  const place = planPlace(cwd, words.includes('--data') && data !== undefined ? { data } : {})
  return 'code' in place ? null : place
}

function namesOf(kind: Kind, place: Place | null, thisMonth: IsoMonth): Candidate[] {
  if (kind === 'rules') return rules.map(({ code, title }) => ({ text: code, about: title }))
  if (!place) return []
  switch (kind) {
    case 'months': return listMonthFolders(place).map(monthCandidate)
    case 'next-month': return [monthCandidate(addMonths(listMonthFolders(place).at(-1) ?? addMonths(thisMonth, -1), 1))]
    case 'agencies': return readNames(place, 'agencies.yaml', 'agencies', 'name').map(nameCandidate)
    case 'indicators': return readNames(place, 'indicators.yaml', 'indicators', 'label').map(nameCandidate)
    case 'documents': return listDocuments(place).map(text => ({ text, about: null }))
    case 'templates': return listTemplates(place).map(text => ({ text, about: null }))
    case 'files': case 'folders': case 'free': return []
  }
}

function monthCandidate(month: IsoMonth): Candidate {
  return { text: month, about: `kỳ ${formatMonth(month)}` }
}

function nameCandidate({ id, name }: { id: string; name: string | null }): Candidate {
  return { text: id, about: name }
}
