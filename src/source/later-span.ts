import type { Source, Span } from './source.ts'

/** What knows the place of each stretch of it. */
interface Placed {
  spanOf(start: number, end: number): Span
}

/** The place of a stretch, looked for only where somebody asks: nobody asks where most of a report is written. */
export class LaterSpan implements Span {
  // Declared only: fields of a class that are more than that are made by a function of their own.
  declare private readonly text: Placed
  declare private readonly from: number
  declare private readonly to: number
  declare private found: Span | null

  constructor(text: Placed, from: number, to: number) {
    this.text = text
    this.from = from
    this.to = to
    this.found = null
  }

  get source(): Source {
    return this.known().source
  }

  get start(): number {
    return this.known().start
  }

  get end(): number {
    return this.known().end
  }

  /** What a reader of JSON sees. */
  toJSON(): Span {
    return this.known()
  }

  private known(): Span {
    return this.found ??= this.text.spanOf(this.from, this.to)
  }
}
