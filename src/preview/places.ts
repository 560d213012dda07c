import { countGraphemes } from '../source/line-column.ts'
import { lastStart } from '../source/last-start.ts'
import type { Source, Span } from '../source/source.ts'
import type { PlaceView } from './view.ts'

export interface Places {
  of(span: Span): PlaceView
  /** Paths of all files that were asked about. */
  files(): readonly string[]
}

/** Lines of a file are counted once, however many places of it are asked for; `knownFiles` keep their numbers. */
export function createPlaces(knownFiles: readonly string[] = []): Places {
  const files: string[] = [...knownFiles]
  const known = new Map<Source, { readonly file: number; readonly lineStarts: readonly number[] }>()
  return {
    of({ source, start }) {
      const { file, lineStarts } = known.get(source) ?? learn(source)
      const line = lastStart(lineStarts, start)
      return [file, line + 1, countGraphemes(source.text.slice(lineStarts[line], start)) + 1]
    },
    files: () => files,
  }

  function learn(source: Source) {
    const index = files.indexOf(source.path)
    const file = index < 0 ? files.push(source.path) - 1 : index
    const learnt = { file, lineStarts: [0, ...[...source.text.matchAll(/\n/g)].map(({ index }) => index + 1)] }
    known.set(source, learnt)
    return learnt
  }
}
