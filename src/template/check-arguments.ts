import { nearest } from '../vietnamese/nearest.ts'
import type { Helper, Param } from './helper.ts'
import { isTooLarge } from './is-too-large.ts'
import type { Place, Spot } from './place.ts'
import * as problems from './problems.ts'
import { findDocuments, findFigure, findThing } from './references.ts'
import type { Scope } from './scope.ts'
import type { Expression, Pair } from './statement.ts'
import { stretchOf, type TemplateText } from './text.ts'

/** Whether a call has the arguments and options that its helper takes, and its literal references mean something. */
export function checkArguments(scope: Scope, helper: Helper, params: readonly Expression[], pairs: readonly Pair[], text: TemplateText, spot: Spot): boolean {
  const required = helper.required ?? helper.params.length
  if (params.length < required || (!helper.rest && params.length > helper.params.length)) {
    scope.report(problems.argumentCount(helper.name, helper.usage, spot))
    return false
  }
  let isRight = true
  for (let index = 0; index < params.length; index++) isRight = checkParam(scope, helper, helper.params[index] ?? helper.rest!, params[index]!, text) && isRight
  for (let index = 0; index < pairs.length; index++) isRight = checkOption(scope, helper, pairs[index]!, text) && isRight
  return isRight
}

function checkParam(scope: Scope, helper: Helper, kind: Param, param: Expression, text: TemplateText): boolean {
  if (isTooLarge(param)) {
    scope.report(problems.tooLarge(stretchOf(text, param)))
    return false
  }
  if (kind === 'any' || param.type !== 'literal' || (kind === 'indicator' && scope.figures.indicators.has(param.value as string))) return true
  const place = stretchOf(text, param)
  if (typeof param.value === 'string') return isReference(scope, kind, param.value, place)
  scope.report(problems.argumentKind(helper.name, helper.usage, place))
  return false
}

function isReference(scope: Scope, kind: Exclude<Param, 'any'>, ref: string, place: Place): boolean {
  switch (kind) {
    case 'indicator': return findFigure(scope, ref, place) !== null
    case 'list': return findThing(scope, 'lists', ref, place.owner, place) !== null
    case 'paragraph': return findThing(scope, 'paragraphs', ref, place.owner, place) !== null
    case 'documents': return findDocuments(scope, ref, place) !== null
    case 'table': {
      if (scope.tables.has(ref)) return true
      scope.report(problems.unknownTable(ref, nearest(ref, scope.tables.keys()), place))
      return false
    }
    case 'chart': {
      if (scope.charts.has(ref)) return true
      scope.report(problems.unknownChart(ref, nearest(ref, scope.charts.keys()), place))
      return false
    }
  }
}

function checkOption(scope: Scope, helper: Helper, pair: Pair, text: TemplateText): boolean {
  const { key, value } = pair
  if (!Object.hasOwn(helper.options, key)) {
    if (helper.filters) return true
    const known = Object.keys(helper.options)
    scope.report(problems.unknownOption(helper.name, key, nearest(key, known), known, stretchOf(text, pair)))
    return false
  }
  if (isTooLarge(value)) {
    scope.report(problems.tooLarge(stretchOf(text, pair)))
    return false
  }
  const allowed = helper.options[key]
  if (!allowed || value.type !== 'literal' || typeof value.value !== 'string' || allowed.includes(value.value)) return true
  scope.report(problems.badOption(key, value.value, allowed, nearest(value.value, allowed), stretchOf(text, pair)))
  return false
}
