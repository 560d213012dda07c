import { formatNumber } from '../vietnamese/number.ts'
import { missingFigure } from './filled.ts'
import type { Call, Helper } from './helper.ts'
import { wholePlace, withoutMarks } from './place.ts'
import { problems } from './problems.ts'
import type { Scope } from './scope.ts'
import type { Name } from './statement.ts'
import type { Step, Steps, Value } from './steps.ts'

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
    text += typeof step === 'string' ? step : printed(called(frame, step))
  }
  return text
}

function called(frame: Frame, step: Step): unknown {
  const { budget } = frame.scope
  const { span } = step
  const options = step.options.length === 0 ? noOptions : optionsOf(frame, step.options)
  let result: unknown = ''
  if (budget.spend(1, span)) {
    const isEntered = budget.enter(span)
    result = isEntered ? resultOf(frame, step, options) : missingFigure
    if (isEntered) budget.leave()
  }
  return typeof result !== 'string' || budget.spend(result.length, span) ? result : ''
}

// Functions inside of functions stand apart where most calls have no use for them: each would cost every call some memory.
function optionsOf(frame: Frame, options: Step['options']): Options {
  return options.map(([key, value]) => [key, valueOf(frame, value)] as const)
}

const none: Readonly<Record<string, unknown>> = {}

type Options = readonly (readonly [name: string, value: unknown])[]

const noOptions: Options = []
const noArgs: readonly unknown[] = []

function resultOf(frame: Frame, step: Step, options: Options): unknown {
  const { scope, contexts } = frame
  const { helper, args } = step
  if (helper === 'print') return printable(scope, valueOf(frame, args[0]!), step)
  if (helper === 'partial') return run(entered(frame, { ...((args[0] ? valueOf(frame, args[0]) : null) ?? contexts.at(-1)) as object, ...Object.fromEntries(options) }, none, []), step.inner!)
  const call = callOf(frame, step, helper, options)
  return withFigures(helper, call, helper.run(call))
}

/** What a helper printed of indicators says which: a reader of the report can be shown where they come from. */
function withFigures({ params, rest }: Helper, { args, place, span, scope: { marks } }: Call, result: unknown): unknown {
  if (typeof result !== 'string' || (rest !== 'indicator' && !params.includes('indicator'))) return result
  let figures: string[] = []
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]
    if (typeof arg !== 'string' || (params[index] ?? rest) !== 'indicator') continue
    // Pushed, the first would make room for sixteen more; places are many and stay.
    if (figures.length === 0) figures = [arg]
    else figures.push(arg)
  }
  return figures.length > 0 ? marks.mark(wholePlace(span, place.owner, figures)) + result : result
}

/** The value where it is a text, a number, yes or no; null for a group or a list, which is told. */
function printable({ report }: Scope, value: unknown, { span }: Step): unknown {
  if (typeof value !== 'object' || value === null) return value
  report(problems.notPrintable(span))
  return null
}

function callOf(frame: Frame, step: Step, { use }: Helper, options: Options): Call {
  const { scope, contexts } = frame
  const { place, span, mark } = step
  return {
    scope,
    place,
    args: step.args.length === 0 ? noArgs : argsOf(frame, step.args),
    options: options.length === 0 ? none : printablesOf(scope, step, options),
    span,
    resume: mark,
    context: contexts.at(-1),
    inner: use === 'inline' ? nothing : innerIn(frame, step),
    otherwise: use === 'inline' ? nothing : otherwiseIn(frame, step),
  }
}

function argsOf(frame: Frame, args: readonly Value[]): unknown[] {
  return args.map(arg => bare(valueOf(frame, arg)))
}

function innerIn(frame: Frame, step: Step): Call['inner'] {
  return (context, data) => innerOf(frame, step, context, data)
}

function otherwiseIn(frame: Frame, { otherwise }: Step): Call['otherwise'] {
  return () => (otherwise ? run(frame, otherwise) : '')
}

/** Options that are a group or a list are told, and left out. */
function printablesOf(scope: Scope, step: Step, options: Options): Record<string, unknown> {
  const printables: [string, unknown][] = []
  for (let index = 0; index < options.length; index++) {
    const option = options[index]!
    const value = option[1]
    if (printable(scope, value, step) === value) printables.push([option[0], bare(value)])
  }
  return Object.fromEntries(printables)
}

function nothing(): string {
  return ''
}

function innerOf(frame: Frame, { inner, locals, span }: Step, context: unknown, data: Readonly<Record<string, unknown>> | undefined): string {
  if (!inner) return ''
  const text = run(context === undefined ? frame : entered(frame, context, data ?? none, locals), inner)
  return frame.scope.budget.spend(text.length, span) ? text : ''
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
