import type { Report } from '../diagnostics/diagnostic.ts'
import { nearest } from '../vietnamese/nearest.ts'
import type { Helper } from './helper.ts'
import type { Marks, Place } from './place.ts'
import * as problems from './problems.ts'
import type { Scope } from './scope.ts'
import { any, keysOf, leaf, member, type Shape } from './shape.ts'
import type { Expression, Name, Range } from './statement.ts'
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

export function tellUnknown(walk: Walk, name: Name, use: 'name' | 'call'): void {
  const spot = spotOf(walk, name)
  const bare = name.original.replace(/[“”„‟‘’«»]/g, '')
  if (use === 'name' && (bare !== name.original || walk.scope.figures.indicators.has(bare))) return walk.report(problems.unquoted(bare, spot))
  const names = [...keysOf(walk.shapes.at(-1)!), ...Object.keys(walk.locals)]
  const isHelperLike = use === 'call' || (name.parts.length === 1 && nearest(name.original, names) === null && nearest(name.original, walk.helpers.keys()) !== null)
  if (isHelperLike) walk.report(problems.unknownHelper(name.original, nearest(name.original, walk.helpers.keys()), spot))
  else walk.report(problems.unknownName(name.original, nearestName(walk, name), names, spot))
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
