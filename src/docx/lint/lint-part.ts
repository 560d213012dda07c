import type { XmlTag } from '../xml-tag.ts'
import { fieldNames, watchFields } from './fields.ts'
import { structureChecker } from './lint-structure.ts'
import { effectOf, watchNesting, type Effect } from './nesting.ts'
import { factGatherer, type PartFacts } from './part-facts.ts'
import { readStretches } from './read-stretches.ts'
import { readTelling } from './read-telling.ts'

/** What one part says, and what is wrong inside of it. */
export interface LintedPart {
  readonly facts: PartFacts
  readonly faults: readonly string[]
}

interface Known {
  readonly tag: XmlTag
  /** Whether it neither opens nor closes nor tells anything: most do. */
  readonly isPlain: boolean
  /** Whether a field is told by it, or may end where it does. */
  readonly isOfField: boolean
  /** What it tells each time that it stands there. */
  readonly read: ((tag: XmlTag) => void) | null
  readonly check: ((tag: XmlTag) => void) | null
}

interface Stretch {
  readonly tags: readonly Known[]
  readonly last: XmlTag
  /** Those that tell something each time. */
  readonly telling: readonly Known[]
  readonly effect: Effect | null
}

/** A part whose text a person reads: most of it is few different stretches of tags, whose effect is known. */
export function lintTextPart(path: string, xml: string): LintedPart {
  const faults: string[] = []
  const fault = (what: string) => void faults.push(what)
  const { facts, readOf } = factGatherer(path)
  const nesting = watchNesting(fault)
  const fields = watchFields(fault, facts.laterCitations)
  const structure = structureChecker(fault)
  let last: XmlTag | null = null
  const broken = readStretches<Known, Stretch>(xml, {
    ofTag,
    ofStretch: tags => ({ tags, last: tags.at(-1)!.tag, telling: tags.filter(({ read, check }) => read !== null || check !== null), effect: effectOf(tags.map(({ tag }) => tag)) }),
    seeTags,
    see(stretch, from, at) {
      const { telling, effect } = stretch
      if (effect === null || !fields.isIdle() || !nesting.takes(effect)) return seeTags(stretch.tags, from, at)
      for (let index = 0; index < telling.length; index++) tell(telling[index]!)
      last = stretch.last
    },
  })
  if (broken > 0) fault(brokenBracket)
  nesting.end()
  structure.end()
  return { facts, faults }

  function ofTag(tag: XmlTag): Known {
    const isOfField = fieldNames.has(tag.name)
    const read = readOf(tag)
    const check = structure.checkOf(tag)
    return { tag, isPlain: tag.kind === 'empty' && !isOfField && read === null && check === null, isOfField, read, check }
  }

  function seeTags(tags: readonly Known[], from: number, at: number): void {
    for (let index = 0; index < tags.length; index++) {
      const known = tags[index]!
      if (known.isPlain) continue
      nesting.see(known.tag, index === 0 ? last : tags[index - 1]!.tag)
      if (known.isOfField) fields.see(known.tag, index === 0 ? xml.slice(from, at) : '')
      tell(known)
    }
    last = tags.at(-1)!.tag
  }
}

function tell({ tag, read, check }: Known): void {
  if (read !== null) read(tag)
  if (check !== null) check(tag)
}

/** Any other part, of which it matters what it defines and names. */
export function readPart(path: string, xml: string): LintedPart {
  const { facts, readOf } = factGatherer(path)
  const broken = readTelling(xml, tag => readOf(tag)?.(tag))
  return { facts, faults: broken > 0 ? [brokenBracket] : [] }
}

const brokenBracket = 'a bracket that opens no tag'
