import type { Period } from '../period/period.ts'
import type { Span } from '../source/source.ts'
import { awaitsText } from './references.ts'
import { missingText, textOfOnePlace, type FilledNote, type FilledReport } from './filled.ts'
import type { Scope } from './scope.ts'

/** The notes that may be cited, and how a citation finds its note. */
export function fillNotes(scope: Scope, period: Period, made: readonly FilledNote[]): Pick<FilledReport, 'notes' | 'findNote' | 'knownNotes'> {
  // All that filling needed is held as long as one of these functions is: no more of it than they ask for.
  const { report, figures } = scope
  const written = writtenNotes(scope, period)
  const notes = [...written, ...made]
  const byId = new Map(notes.map(note => [note.id, note]))
  const owners = ownersByPath(period)
  const pending = new Map<string, FilledNote>()

  return {
    notes,
    findNote(id, citedAt) {
      const owner = owners.get(citedAt.source.path)
      return byId.get(`${owner}.${id}`) ?? byId.get(id) ?? pendingNote(id, citedAt)
    },
    knownNotes(citedAt) {
      const owner = owners.get(citedAt.source.path)
      return notes.map(({ id }) => (owner !== undefined && id.startsWith(`${owner}.`) ? id.slice(owner.length + 1) : id)).filter(id => !id.startsWith('#'))
    },
  }

  /** A note of an agency that hasn't sent its file: its place is kept in the draft. */
  function pendingNote(id: string, citedAt: Span): FilledNote | null {
    const [agency, name] = id.includes('.') ? [id.slice(0, id.indexOf('.')), id.slice(id.indexOf('.') + 1)] : [owners.get(citedAt.source.path) ?? '', id]
    const known = pending.get(id)
    if (known) return known
    const filed = agency === 'report' ? period.report : period.contributions.get(agency)
    const isAwaited = filed
      // What a mistake in the file keeps from being read isn't missing from it.
      ? filed.read === 'partly' || (id.includes('.') && agency !== 'report' && awaitsText({ report, figures }, agency, 'footnotes', name, citedAt))
      : Object.hasOwn(period.office.register.value.agencies, agency)
    if (!isAwaited) return null
    const note = { id, mustBeCited: false, span: citedAt, content: textOfOnePlace(missingText, citedAt) }
    pending.set(id, note)
    return note
  }
}

function writtenNotes(scope: Scope, period: Period): FilledNote[] {
  const files = [['report', period.report] as const, ...period.contributions]
  return files.flatMap(([owner, { value, file }]) => Object.entries(value.footnotes).map(([id, content]) => {
    const path = ['footnotes', id]
    const span = file.spanOfKey(path)
    const filled = content === null
      ? textOfOnePlace(missingText, span)
      : scope.marks.read(scope.fillYaml(content, file, path, owner))
    return { id: `${owner}.${id}`, content: filled, span, mustBeCited: !period.basis?.used.has(owner) }
  }))
}

function ownersByPath(period: Period): Map<string, string> {
  return new Map([
    [period.report.file.source.path, 'report'],
    ...[...(period.compiled?.months ?? []), period].flatMap(({ contributions }) => [...contributions].map(([owner, { file }]): [string, string] => [file.source.path, owner])),
  ])
}
