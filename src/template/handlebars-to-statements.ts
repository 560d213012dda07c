import type { Expression, Pair, Range, Statement } from './statement.ts'

/** `chained` is what `{{else if x}}` makes. */
type Program = hbs.AST.Program & { readonly chained?: boolean }

type Invocation = Pick<hbs.AST.MustacheStatement, 'loc' | 'params' | 'hash'> & { readonly path: hbs.AST.Expression }

/** What Handlebars' parser made of a text, in the words of this room. */
export function handlebarsToStatements(text: string, program: hbs.AST.Program): Statement[] {
  const starts = lineStartsOf(text)
  return statementsOf(program)

  function statementsOf({ body, chained }: Program): Statement[] {
    return body.map(statement => ofStatement(statement, chained === true))
  }

  function ofStatement(statement: hbs.AST.Statement, isChained: boolean): Statement {
    switch (statement.type) {
      case 'ContentStatement': return ofWords(statement as hbs.AST.ContentStatement)
      case 'CommentStatement': return { type: 'comment' }
      case 'MustacheStatement': return { type: 'tag', ...invocationOf(statement as hbs.AST.MustacheStatement) }
      case 'BlockStatement': return ofBlock(statement as hbs.AST.BlockStatement, isChained)
      case 'PartialStatement': {
        const { name, params, hash } = statement as hbs.AST.PartialStatement
        return { type: 'partial', ...rangeOf(statement), name: ofExpression(name), params: params.map(ofExpression), pairs: pairsOf(hash) }
      }
      default: return { type: 'odd', ...rangeOf(statement) }
    }
  }

  function ofWords(statement: hbs.AST.ContentStatement & { rightStripped?: boolean }): Statement {
    return { type: 'words', start: rangeOf(statement).start, original: statement.original as unknown as string, value: statement.value, isCut: statement.rightStripped === true }
  }

  function ofBlock(statement: hbs.AST.BlockStatement, isChained: boolean): Statement {
    const { program, inverse } = statement
    return {
      type: 'block', ...invocationOf(statement),
      body: program ? statementsOf(program) : null,
      otherwise: inverse ? statementsOf(inverse) : null,
      locals: program?.blockParams ?? [],
      isChained,
    }
  }

  function invocationOf(node: Invocation): Range & { path: Expression; params: Expression[]; pairs: Pair[] } {
    return { ...rangeOf(node), path: ofExpression(node.path), params: node.params.map(ofExpression), pairs: pairsOf(node.hash) }
  }

  function pairsOf(hash: hbs.AST.Hash | undefined): Pair[] {
    return (hash?.pairs ?? []).map(pair => ({ ...rangeOf(pair), key: pair.key, value: ofExpression(pair.value) }))
  }

  function ofExpression(expression: hbs.AST.Expression): Expression {
    if (expression.type === 'SubExpression') return { type: 'subexpression', ...invocationOf(expression as hbs.AST.SubExpression) }
    if (expression.type !== 'PathExpression') return { type: 'literal', ...rangeOf(expression), value: (expression as hbs.AST.StringLiteral).value }
    const { original, parts, depth, data } = expression as hbs.AST.PathExpression
    return { type: 'name', ...rangeOf(expression), original, parts, depth, isData: data }
  }

  function rangeOf({ loc: { start, end } }: Pick<hbs.AST.Node, 'loc'>): Range {
    return { start: offsetOf(start), end: offsetOf(end) }
  }

  /** Handlebars counts lines from one and columns from zero. */
  function offsetOf({ line, column }: hbs.AST.Position): number {
    return Math.min(text.length, (starts[line - 1] ?? text.length) + column)
  }
}

/** Offset of each line's first letter. */
export function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}
