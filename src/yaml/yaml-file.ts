import type { Source, Span } from '../source/source.ts'

export type Path = readonly (string | number)[]

/** Parsed YAML: a plain value whose scalars are the text that was typed (an empty one is null), and where each part of it is written. */
export interface YamlFile {
  readonly source: Source
  readonly value: unknown
  /** `partly`: a key stands there twice, which was told; its first value is read. */
  readonly read: 'whole' | 'partly'
  /** Of a path that isn't written: its nearest written parent. */
  spanOfValue(path: Path): Span
  spanOfKey(path: Path): Span
  /** Place of a stretch of a string value; `start` and `end` count in the value, not in the file. */
  spanInText(path: Path, start: number, end: number): Span
}
