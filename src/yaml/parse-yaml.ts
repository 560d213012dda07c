import { Composer, Lexer, Parser, YAMLParseError, type CST, type Document } from 'yaml'
import { maxLexemes } from './max-lexemes.ts'

/** Levels of blocks and brackets; a report's data needs six, and a line with two colons counts as a level for every line below it. */
const maxDepth = 200

export type ParsedYaml =
  | { readonly doc: Document.Parsed }
  /** Nesting goes deeper than the recursion of the parser should follow (on a full stack not even an error can be thrown), or there is no end of entries. */
  | { readonly excess: 'depth' | 'length'; readonly at: number }

/** Failsafe: every scalar is the text that was typed. Repeated keys are let through, for the parser would compare each key with every other one. */
export function parseYaml(text: string): ParsedYaml {
  const tokens: CST.Token[] = []
  const parser = new Parser()
  let count = 0
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    const excess = parser.stack.length > maxDepth ? 'depth' : ++count > maxLexemes ? 'length' : null
    if (excess !== null) return { excess, at: Math.min(parser.offset, text.length - 1) }
  }
  tokens.push(...parser.end())

  const [doc, other] = new Composer({ schema: 'failsafe', prettyErrors: false, uniqueKeys: false }).compose(tokens, true, text.length)
  if (other) doc!.errors.push(new YAMLParseError([other.range[0], other.range[1]], 'MULTIPLE_DOCS', ''))
  return { doc: doc as Document.Parsed }
}
