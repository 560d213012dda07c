/** Offsets of a piece of a text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A piece of a parsed text: what Handlebars says of it that matters here, with offsets in the text. */
export type Statement = Words | { readonly type: 'comment' } | Tag | Block | Partial | OddTag

/** Words between tags. */
export interface Words {
  readonly type: 'words'
  /** Offset of `original`. */
  readonly start: number
  readonly original: string
  /** What is left where tags that stand alone on a line take the rest of it with them. */
  value: string
  /** Whether such a tag stands before these words and took the end of its line. */
  isCut: boolean
}

export interface Tag extends Invocation {
  readonly type: 'tag'
}

export interface Block extends Invocation {
  readonly type: 'block'
  /** Null in `{{^if x}}`, which has nothing but its `otherwise`. */
  readonly body: Statement[] | null
  readonly otherwise: Statement[] | null
  /** Names given by `as |x|`. */
  readonly locals: readonly string[]
  /** Whether it is the `{{else if x}}` of the block around it. */
  readonly isChained: boolean
}

export interface Partial extends Omit<Invocation, 'path'> {
  readonly type: 'partial'
  readonly name: Expression
}

/** A way of writing that Handlebars knows and templates may not use. */
export interface OddTag extends Range {
  readonly type: 'odd'
}

interface Invocation extends Range {
  readonly path: Expression
  readonly params: readonly Expression[]
  readonly pairs: readonly Pair[]
}

/** `name=value`. */
export interface Pair extends Range {
  readonly key: string
  readonly value: Expression
}

export type Expression = Name | Literal | Subexpression

export interface Name extends Range {
  readonly type: 'name'
  /** As it is written: `../period.year`. */
  readonly original: string
  /** Its own parts: `period`, `year`. */
  readonly parts: readonly string[]
  /** How many blocks `../` goes out. */
  readonly depth: number
  /** Whether it starts with an @. */
  readonly isData: boolean
}

export interface Literal extends Range {
  readonly type: 'literal'
  readonly value: string | number | boolean | null | undefined
}

/** `(eq a b)`. */
export interface Subexpression extends Invocation {
  readonly type: 'subexpression'
}
