import { Composer, Parser, YAMLParseError, type CST, type Document, type ParsedNode } from 'yaml'

/** Levels of indentation and dashes; a report's data needs six. */
const maxIndents = 40

/** Levels of tokens: a line with two colons, which is told as what it is, counts for every line below it. */
const maxTokens = 200

export type ParsedYaml =
  | { readonly doc: Document.Parsed }
  /** Where nesting goes deeper than the recursion of the parser should follow: on a full stack not even an error can be thrown. */
  | { readonly tooDeepAt: number }

/** Failsafe: every scalar is the text that was typed. Repeated keys are let through, for the parser would compare each key with every other one. */
export function parseYaml(text: string): ParsedYaml {
  const indentedAt = deepLine(text)
  if (indentedAt !== null) return { tooDeepAt: indentedAt }
  const tokens = [...new Parser().parse(text)]
  const nestedAt = deepToken(tokens)
  if (nestedAt !== null) return { tooDeepAt: nestedAt }

  const [doc, other] = new Composer({ schema: 'failsafe', prettyErrors: false, uniqueKeys: false }).compose(tokens, true, text.length)
  if (other) doc!.errors.push(new YAMLParseError([other.range[0], other.range[1]], 'MULTIPLE_DOCS', ''))
  return { doc: doc as Document.Parsed<ParsedNode> }
}

/** The first line that is indented, or has more dashes, than any report needs. */
function deepLine(text: string): number | null {
  const indents: number[] = []
  for (const { 0: line, 1: indent, 2: dashes, index } of text.matchAll(/^( *)((?:[-?:][ \t]+)*).*$/gm)) {
    if (indent!.length + dashes!.length === line.length) continue
    while (indents.length > 0 && indents.at(-1)! >= indent!.length) indents.pop()
    indents.push(indent!.length)
    if (indents.length + dashes!.split(/[ \t]+/).length > maxIndents) return index
  }
  return null
}

/** The first token that is nested too deep; the tokens themselves are made without recursion. */
function deepToken(tokens: readonly CST.Token[]): number | null {
  const open = tokens.map(token => ({ token, depth: 0 }))
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next
    if (depth > maxTokens) return token.offset
    for (const child of childrenOf(token)) open.push({ token: child, depth: depth + 1 })
  }
  return null
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  return 'items' in token ? token.items.flatMap(({ key, value }) => [key, value].filter(child => !!child)) : []
}
