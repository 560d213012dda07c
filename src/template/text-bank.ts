import Handlebars from 'handlebars'
import { annotate, content, partialHelper, printHelper } from './annotate.ts'
import { missingFigure } from './filled.ts'
import { withoutMarks } from './place.ts'
import type { Call } from './helper.ts'
import { formatNumber } from '../vietnamese/number.ts'
import type { Scope } from './scope.ts'
import type { Shape } from './shape.ts'
import type { TemplateText } from './text.ts'

/** Fills a text with a context; marked. */
export type Fill = (context: unknown) => string

/** Block helper through which many texts are compiled in one go: compiling is what costs. */
const keepHelper = '#keep'

interface Options {
  readonly fn?: (context: unknown) => string
  readonly inverse?: (context: unknown) => string
  readonly hash: Record<string, unknown>
}

/** Handlebars with the helpers of one report. */
export function createEngine(scope: Scope): typeof Handlebars {
  const engine = Handlebars.create()
  for (const name of ['helperMissing', 'blockHelperMissing', 'log', 'lookup', 'if', 'unless']) engine.unregisterHelper(name)
  for (const helper of scope.helpers.values()) {
    if (helper.name === 'each' || helper.name === 'with') continue
    engine.registerHelper(helper.name, function (this: unknown, ...args: unknown[]) {
      return helper.run(callOf(scope, this, args))
    })
  }
  engine.registerHelper(printHelper, (value: unknown) => printed(value))
  engine.registerHelper(partialHelper, function (this: unknown, ...args: unknown[]) {
    const { fn, hash } = args.pop() as Options
    const { '#place': _, ...named } = hash
    const base = args.length > 0 ? args[0] : this
    return fn!(Object.keys(named).length > 0 ? { ...(base as object), ...named } : base)
  })
  return engine
}

function callOf(scope: Scope, context: unknown, args: unknown[]): Call {
  const { fn, inverse, hash } = args.pop() as Options
  const { '#place': index, ...options } = hash
  const place = scope.marks.at(index as number)
  return {
    scope, context, place,
    args: args.map(bare),
    options: Object.fromEntries(Object.entries(options).map(([key, value]) => [key, bare(value)])),
    span: place.spanOf(0, 0),
    resume: scope.marks.mark(index as number),
    inner: (inside = context) => fn?.(inside) ?? '',
    otherwise: () => inverse?.(context) ?? '',
  }
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

/** Compiles texts together; one that can't be used, or has nothing to fill, costs nothing. */
export function compileTexts(engine: typeof Handlebars, scope: Scope, texts: readonly TemplateText[], shape: Shape): Fill[] {
  const fills: Fill[] = []
  const kept: hbs.AST.Statement[] = []
  for (const [index, text] of texts.entries()) {
    const mark = scope.marks.mark(scope.marks.add(text))
    fills[index] = () => mark + text.text
    const program = text.text.includes('{{') ? annotate(scope, text, shape) : null
    // The leading mark gives a place even to a text that turns out empty.
    if (program) kept.push(keep(index, { ...program, body: [content(mark, program.loc), ...program.body] }))
  }
  if (kept.length === 0) return fills

  const locals = kept[0]!.loc
  engine.registerHelper(keepHelper, (index: number, { fn }: Options) => {
    fills[index] = context => fn!(context)
    return ''
  })
  const program = { type: 'Program', body: kept, blockParams: [], loc: locals } as unknown as hbs.AST.Program
  engine.compile(program, { noEscape: true, knownHelpersOnly: true, knownHelpers: knownHelpers(scope) })({})
  return fills
}

function knownHelpers(scope: Scope): Record<string, boolean> {
  return Object.fromEntries([...scope.helpers.keys(), printHelper, partialHelper, keepHelper].map(name => [name, true]))
}

function keep(index: number, program: hbs.AST.Program): hbs.AST.Statement {
  const { loc } = program
  const path = { type: 'PathExpression', data: false, depth: 0, parts: [keepHelper], original: keepHelper, loc }
  const params = [{ type: 'NumberLiteral', value: index, original: index, loc }]
  return { type: 'BlockStatement', path, params, program, inverse: undefined, openStrip: {}, inverseStrip: {}, closeStrip: {}, loc } as unknown as hbs.AST.Statement
}
