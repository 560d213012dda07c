import type { Span } from '../source/source.ts'
import { nearest } from '../vietnamese/nearest.ts'
import type { Helper, Param } from './helper.ts'
import { rangeOf } from './parse-text.ts'
import { problems } from './problems.ts'
import { findDocuments, findFigure, findThing } from './references.ts'
import type { Scope } from './scope.ts'
import type { TemplateText } from './text.ts'

/** Whether a call has the arguments and options that its helper takes, and its literal references mean something. */
export function checkArguments(scope: Scope, helper: Helper, params: readonly hbs.AST.Expression[], pairs: readonly hbs.AST.HashPair[], text: TemplateText, span: Span): boolean {
  const required = helper.required ?? helper.params.length
  if (params.length < required || (!helper.rest && params.length > helper.params.length)) {
    scope.report(problems.argumentCount(helper.name, helper.usage, span))
    return false
  }
  const areParamsRight = params.map((param, index) => checkParam(scope, helper, helper.params[index] ?? helper.rest!, param, text))
  const areOptionsRight = pairs.map(pair => checkOption(scope, helper, pair, text))
  return [...areParamsRight, ...areOptionsRight].every(Boolean)
}

function checkParam(scope: Scope, helper: Helper, kind: Param, param: hbs.AST.Expression, text: TemplateText): boolean {
  const span = spanOf(text, param.loc)
  if (kind === 'any' || param.type === 'PathExpression' || param.type === 'SubExpression') return true
  if (param.type !== 'StringLiteral') {
    scope.report(problems.argumentKind(helper.name, helper.usage, span))
    return false
  }
  return isReference(scope, kind, (param as hbs.AST.StringLiteral).value, text, span)
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

function checkOption(scope: Scope, helper: Helper, { key, value, loc }: hbs.AST.HashPair, text: TemplateText): boolean {
  const span = spanOf(text, loc)
  if (!Object.hasOwn(helper.options, key)) {
    if (helper.filters) return true
    const known = Object.keys(helper.options)
    scope.report(problems.unknownOption(helper.name, key, nearest(key, known), known, span))
    return false
  }
  const allowed = helper.options[key]
  if (!allowed || value.type !== 'StringLiteral') return true
  const given = (value as hbs.AST.StringLiteral).value
  if (allowed.includes(given)) return true
  scope.report(problems.badOption(key, given, allowed, nearest(given, allowed), span))
  return false
}

function spanOf(text: TemplateText, loc: hbs.AST.SourceLocation): Span {
  const { start, end } = rangeOf(text, loc)
  return text.spanOf(start, end)
}
