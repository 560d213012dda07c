import type { Report } from '../diagnostics/diagnostic.ts'
import { nearest } from '../vietnamese/nearest.ts'
import type { Helper } from './helper.ts'
import type { Marks, Place } from './place.ts'
import * as problems from './problems.ts'
import type { Scope } from './scope.ts'
import { any, keysOf, leaf, member, type Shape } from './shape.ts'
import type { Expression, Name, Pair, Range } from './statement.ts'
import { stretchOf, type TemplateText } from './text.ts'

/** What is known at a place of a text that is being checked. */
export interface Walk {
  readonly scope: Scope
  readonly marks: Marks
  readonly report: Report
  readonly helpers: ReadonlyMap<string, Helper>
  readonly text: TemplateText
  /** What may be named here: the innermost last. */
  readonly shapes: readonly Shape[]
  /** Names given by `as |x|`. */
  readonly locals: Readonly<Record<string, Shape>>
  /** Whether a condition keeps this from being printed where there is nothing to print. */
  readonly isGuarded: boolean
  /** Partials being unfolded, to find one that calls itself. */
  readonly partials: readonly string[]
}

export function spotOf({ text }: Walk, range: Range): Place {
  return stretchOf(text, range)
}

/** What an expression gives; `any` where nobody knows. */
export function shapeOf(walk: Walk, expression: Expression): Shape {
  if (expression.type === 'name') return shapeOfName(walk, expression) ?? any
  if (expression.type === 'literal') return leaf
  const { path, params } = expression
  const helper = path.type === 'name' ? walk.helpers.get(path.original) : undefined
  return helper?.yields?.(walk.scope, params.map(param => (param.type === 'literal' ? param.value : undefined)), spotOf(walk, expression)) ?? any
}

/** Null where there is no such name. `this` is the thing itself, `../` goes one block out, `@index` counts in `#each`. */
export function shapeOfName(walk: Walk, { isData, depth, parts }: Name): Shape | null {
  if (isData) return ['index', 'key', 'first', 'last'].includes(parts[0] ?? '') && walk.shapes.length > 1 ? leaf : parts[0] === 'root' ? walkDown(walk.shapes[0]!, parts, 1) : null
  const own = walk.shapes.at(-1 - depth)
  if (!own) return null
  const local = depth === 0 && parts[0] !== undefined && Object.hasOwn(walk.locals, parts[0]) ? walk.locals[parts[0]]! : null
  return local ? walkDown(local, parts, 1) : walkDown(own, parts, 0)
}

function walkDown(shape: Shape, parts: readonly string[], from: number): Shape | null {
  let at: Shape | null = shape
  for (let index = from; index < parts.length; index++) at = at && member(at, parts[index]!)
  return at
}

/** Prints as missing what no one will ever send. */
export function tellAbsent(walk: Walk, name: Expression, shape: Shape): void {
  if (isAbsent(shape) && !walk.isGuarded) walk.report(problems.noPeriod(walk.text.text.slice(name.start, name.end), walk.scope.figures.period.report.file.source.path, spotOf(walk, name)))
}

export function isAbsent(shape: Shape): boolean {
  return shape.kind === 'leaf' && shape.absent !== undefined
}

/** How a name is used that nobody knows: given to a call, as a tag or in brackets without anything given to it, or with. */
export type Use = 'given' | 'tag' | 'brackets' | 'call'

export function tellUnknown(walk: Walk, name: Name, use: Use): void {
  const spot = spotOf(walk, name)
  const bare = name.original.replace(/[“”„‟‘’«»]/g, '')
  if (use !== 'call' && (bare !== name.original || walk.scope.figures.indicators.has(bare))) return walk.report(problems.unquoted(bare, meantBy(bare, use), spot))
  if (use === 'given' && walk.helpers.has(name.original)) return walk.report(problems.unbracketed(name.original, `(${name.original} …)`, spot))
  const names = [...keysOf(walk.shapes.at(-1)!), ...Object.keys(walk.locals)]
  const isHelperLike = use === 'call' || (name.parts.length === 1 && nearest(name.original, names) === null && nearest(name.original, walk.helpers.keys()) !== null)
  if (isHelperLike) walk.report(problems.unknownHelper(name.original, nearest(name.original, walk.helpers.keys()), spot))
  else walk.report(problems.unknownName(name.original, nearestName(walk, name), names, spot))
}

/** What to write for an id: where it is given to a call its quotes alone, elsewhere the call as well. */
export function meantBy(id: string, use: Exclude<Use, 'call'>): string {
  if (use === 'given') return `"${id}"`
  const call = `${id.includes('.') ? 'paragraph' : 'value'} "${id}"`
  return use === 'tag' ? `{{${call}}}` : `(${call})`
}

/** Whether a helper is given to a call without its brackets, which makes a mere name of it; told with those that it lacks. */
export function tellUnbracketed(walk: Walk, params: readonly Expression[], pairs: readonly Pair[]): boolean {
  for (let index = 0; index < params.length; index++) {
    const param = params[index]!
    const helper = param.type === 'name' ? walk.helpers.get(param.original) : undefined
    if (!helper || shapeOfName(walk, param as Name)) continue
    const own = index + (helper.rest ? params.length : helper.params.length)
    const last = own < params.length - 1 ? params[own]! : pairs.at(-1) ?? params.at(-1)!
    walk.report(helper.use === 'block'
      ? problems.blockOnly(helper.name, spotOf(walk, param))
      : problems.unbracketed(helper.name, `(${walk.text.text.slice(param.start, last.end)})`, spotOf(walk, param)))
    return true
  }
  return false
}

/** Of `report.titel` the nearest is `report.title`. */
function nearestName(walk: Walk, { parts, original }: Name): string | null {
  let shape = walk.shapes.at(-1)!
  for (const [index, part] of parts.entries()) {
    const next = member(shape, part)
    if (next) shape = next
    else {
      const near = nearest(part, keysOf(shape))
      return near === null ? null : [...parts.slice(0, index), near, ...parts.slice(index + 1)].join('.')
    }
  }
  return nearest(original, keysOf(walk.shapes.at(-1)!))
}
