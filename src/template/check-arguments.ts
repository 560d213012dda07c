import type { Span } from '../source/source.ts'
import { nearest } from '../vietnamese/nearest.ts'
import type { Helper, Param } from './helper.ts'
import { problems } from './problems.ts'
import { findDocuments, findFigure, findThing } from './references.ts'
import type { Scope } from './scope.ts'
import type { Expression, Pair } from './statement.ts'
import type { TemplateText } from './text.ts'

/** Whether a call has the arguments and options that its helper takes, and its literal references mean something. */
export function checkArguments(scope: Scope, helper: Helper, params: readonly Expression[], pairs: readonly Pair[], text: TemplateText, span: Span): boolean {
  const required = helper.required ?? helper.params.length
  if (params.length < required || (!helper.rest && params.length > helper.params.length)) {
    scope.report(problems.argumentCount(helper.name, helper.usage, span))
    return false
  }
  let isRight = true
  for (let index = 0; index < params.length; index++) isRight = checkParam(scope, helper, helper.params[index] ?? helper.rest!, params[index]!, text) && isRight
  for (let index = 0; index < pairs.length; index++) isRight = checkOption(scope, helper, pairs[index]!, text) && isRight
  return isRight
}

function checkParam(scope: Scope, helper: Helper, kind: Param, param: Expression, text: TemplateText): boolean {
  if (kind === 'any' || param.type !== 'literal' || (kind === 'indicator' && scope.figures.indicators.has(param.value as string))) return true
  const span = text.spanOf(param.start, param.end)
  if (typeof param.value === 'string') return isReference(scope, kind, param.value, text, span)
  scope.report(problems.argumentKind(helper.name, helper.usage, span))
  return false
}

function isReference(scope: Scope, kind: Exclude<Param, 'any'>, ref: string, text: TemplateText, span: Span): boolean {
  switch (kind) {
    case 'indicator': return findFigure(scope, ref, span) !== null
    case 'list': return findThing(scope, 'lists', ref, text.owner, span) !== null
    case 'paragraph': return findThing(scope, 'paragraphs', ref, text.owner, span) !== null
    case 'documents': return findDocuments(scope, ref, span) !== null
    case 'table': {
      if (scope.tables.has(ref)) return true
      scope.report(problems.unknownTable(ref, nearest(ref, scope.tables.keys()), span))
      return false
    }
    case 'chart': {
      if (scope.charts.has(ref)) return true
      scope.report(problems.unknownChart(ref, nearest(ref, scope.charts.keys()), span))
      return false
    }
  }
}

function checkOption(scope: Scope, helper: Helper, { key, value, start, end }: Pair, text: TemplateText): boolean {
  if (!Object.hasOwn(helper.options, key)) {
    if (helper.filters) return true
    const known = Object.keys(helper.options)
    scope.report(problems.unknownOption(helper.name, key, nearest(key, known), known, text.spanOf(start, end)))
    return false
  }
  const allowed = helper.options[key]
  if (!allowed || value.type !== 'literal' || typeof value.value !== 'string' || allowed.includes(value.value)) return true
  scope.report(problems.badOption(key, value.value, allowed, nearest(value.value, allowed), text.spanOf(start, end)))
  return false
}
