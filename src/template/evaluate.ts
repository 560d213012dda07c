import { formatNumber } from '../vietnamese/number.ts'
import { missingFigure } from './filled.ts'
import { figuresAmong } from './given.ts'
import type { BlockCall, Call } from './helper.ts'
import { spanAt, wholePlace, withoutMarks } from './place.ts'
import * as problems from './problems.ts'
import type { Scope } from './scope.ts'
import type { Name } from './statement.ts'
import type { Asked, Step, Steps, Value } from './steps.ts'

// What a template says is carried out here and not by Handlebars' own compiler, which makes a JavaScript function of every
// text: that took a quarter of a build, and nothing that a template says should ever become code.

/** What names mean at a point of a template. */
interface Frame {
  readonly scope: Scope
  /** The innermost last; `../` goes one out. */
  readonly contexts: readonly unknown[]
  /** `@index`, `@key`, `@first`, `@last`. */
  readonly data: Readonly<Record<string, unknown>>
  /** Names given by `as |x|`. */
  readonly locals: Readonly<Record<string, unknown>>
}

/** The text that checked steps give; marked. */
export function evaluate(scope: Scope, steps: Steps, context: unknown): string {
  const contexts = [context]
  return run({ scope, contexts, data: none, locals: none }, steps)
}

function run(frame: Frame, steps: Steps): string {
  let text = ''
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index]!
    if (typeof step === 'string') text += step
    // What a partial gives is marked piece by piece.
    else text += step.helper === 'partial' ? printed(called(frame, step)) : step.resume + printed(called(frame, step))
  }
  return text
}

function called(frame: Frame, step: Step): unknown {
  const { budget } = frame.scope
  const options = step.asked === null ? noOptions : optionsOf(frame, step.asked.options)
  let result: unknown = ''
  if (budget.spend(1, step)) {
    const isEntered = budget.enter(step)
    result = isEntered ? resultOf(frame, step, options) : unentered(step)
    if (isEntered) budget.leave()
  }
  return typeof result !== 'string' || budget.spend(result.length, step) ? result : ''
}

/** No figure is printed in the place of one. */
function unentered(step: Step): string {
  return step.figures.length === 0 ? missingFigure : step.scope.marks.mark(wholePlace(spanAt(step), step.owner)) + missingFigure
}

// Functions inside of functions stand apart where most calls have no use for them: each would cost every call some memory.
function optionsOf(frame: Frame, options: Asked['options']): Options {
  return options.length === 0 ? noOptions : options.map(([key, value]) => [key, valueOf(frame, value)] as const)
}

const none: Readonly<Record<string, unknown>> = {}

type Options = readonly (readonly [name: string, value: unknown])[]

const noOptions: Options = []

function resultOf(frame: Frame, step: Step, options: Options): unknown {
  const { helper, asked } = step
  if (helper === 'print') return printable(step, valueOf(frame, asked!.args[0]!))
  if (helper === 'partial') return partialOf(frame, step, asked!.args, options)
  const call = asked === null ? step : askedCall(frame, step, asked.args, options)
  const result = helper.use === 'inline' ? helper.run(call) : helper.run(blockCall(frame, step, call))
  if (typeof result !== 'string') return result
  if (asked === null) return step.figures.length > 0 ? step.resume + result : result
  const figures = figuresAmong(helper, call.args)
  return figures.length > 0 ? step.scope.marks.mark(wholePlace(spanAt(step), step.owner, figures)) + result : result
}

function partialOf(frame: Frame, { block }: Step, [thing]: readonly Value[], options: Options): string {
  const given = { ...((thing ? valueOf(frame, thing) : null) ?? frame.contexts.at(-1)) as object, ...Object.fromEntries(options) }
  return run(entered(frame, given, none, []), block!.inner!)
}

/** The value where it is a text, a number, yes or no; null for a group or a list, which is told. */
function printable(step: Step, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  step.scope.report(problems.notPrintable(step))
  return null
}

function askedCall(frame: Frame, step: Step, args: readonly Value[], options: Options): Call {
  return { ...step, args: args.map(arg => bare(valueOf(frame, arg))), options: printablesOf(step, options) }
}

function blockCall(frame: Frame, step: Step, call: Call): BlockCall {
  return {
    ...call,
    inner: (context, data) => innerOf(frame, step, context, data),
    otherwise: () => (step.block!.otherwise ? run(frame, step.block!.otherwise) : ''),
  }
}

/** Options that are a group or a list are told, and left out. */
function printablesOf(step: Step, options: Options): Record<string, unknown> {
  const printables: [string, unknown][] = []
  for (let index = 0; index < options.length; index++) {
    const option = options[index]!
    const value = option[1]
    if (printable(step, value) === value) printables.push([option[0], bare(value)])
  }
  return Object.fromEntries(printables)
}

function innerOf(frame: Frame, step: Step, context: unknown, data: Readonly<Record<string, unknown>> | undefined): string {
  const { inner, locals } = step.block!
  if (!inner) return ''
  const text = run(context === undefined ? frame : entered(frame, context, data ?? none, locals), inner)
  return frame.scope.budget.spend(text.length, step) ? text : ''
}

/** Inside a block that has a context of its own. */
function entered(frame: Frame, context: unknown, data: Readonly<Record<string, unknown>>, [item, key]: readonly string[]): Frame {
  return {
    ...frame,
    contexts: [...frame.contexts, context],
    data: { ...frame.data, ...data },
    locals: { ...frame.locals, ...(item ? { [item]: context } : {}), ...(key ? { [key]: data['index'] } : {}) },
  }
}

function valueOf(frame: Frame, value: Value): unknown {
  switch (value.type) {
    case 'name': return lookUp(frame, value)
    case 'step': return called(frame, value)
    case 'literal': return value.value
  }
}

function lookUp({ contexts, data, locals }: Frame, { isData, depth, parts }: Name): unknown {
  const first = parts[0]
  if (isData) return first === 'root' ? down(contexts[0], parts, 1) : data[first ?? '']
  if (depth === 0 && first !== undefined && Object.hasOwn(locals, first)) return down(locals[first], parts, 1)
  return down(contexts.at(-1 - depth), parts, 0)
}

/** Only what a thing has of its own: nothing of JavaScript can be reached from a template. */
function down(thing: unknown, parts: readonly string[], from: number): unknown {
  let at = thing
  for (let index = from; index < parts.length; index++) {
    const part = parts[index]!
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, part) ? (at as Record<string, unknown>)[part] : undefined
  }
  return at
}

/** Arguments are compared and looked up: marks would be in the way. */
function bare(value: unknown): unknown {
  return typeof value === 'string' ? withoutMarks(value) : value
}

/** A figure is written the Vietnamese way; what isn't there is said. */
function printed(value: unknown): string {
  if (typeof value === 'number') return formatNumber(value)
  if (value === true) return 'có'
  if (value === false) return 'không'
  return value === null || value === undefined ? missingFigure : String(value)
}
