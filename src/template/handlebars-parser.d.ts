/// <reference types="handlebars" />

// The parser of the `handlebars` package alone: its compiler and runtime are neither loaded nor used.
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** Throws where the text can't be parsed. */
  export function parse(text: string): hbs.AST.Program
}
