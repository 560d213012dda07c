import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { reviewMark } from './print-yaml.ts'
import { sentences } from './problems.ts'

/**
 * The files with a comment at each place where a rule stops the report: an old report is built as it was, and what is wrong in it is there to
 * be looked at. `found` are errors of rules; those of other files stay. Says how many comments were put in.
 */
export function acceptFound(files: ReadonlyMap<string, string>, found: readonly Diagnostic[]): { readonly files: ReadonlyMap<string, string>; readonly count: number } {
  const comments = new Map<string, Map<number, Set<string>>>()
  let count = 0
  for (const { code, span } of found) {
    const text = span && files.get(span.source.path)
    if (text === null || text === undefined) continue
    const { path } = span!.source
    const lines = text.split('\n')
    const line = text.slice(0, span!.start).split('\n').length - 1
    const at = path.endsWith('.yaml') ? entryLine(lines, line) : line
    const ofFile = comments.get(path) ?? new Map<number, Set<string>>()
    comments.set(path, ofFile.set(at, (ofFile.get(at) ?? new Set()).add(code)))
    count++
  }
  return { files: new Map([...files].map(([path, text]) => [path, withComments(path, text, comments.get(path))])), count }
}

function withComments(path: string, text: string, comments: ReadonlyMap<number, ReadonlySet<string>> | undefined): string {
  if (!comments) return text
  return text.split('\n').flatMap((line, at) => {
    const indent = /^ */.exec(line)![0]
    const words = [...comments.get(at) ?? []].map(sentences.accepted)
    return [...words.map(one => (path.endsWith('.yaml') ? `${indent}# ${one}` : `{{! ${one} }}`)), line]
  }).join('\n')
}

/** The key of the marked entry that the line belongs to, else of the entry at the start of a line. */
function entryLine(lines: readonly string[], line: number): number {
  for (let at = line; at >= 0; at--) {
    if (lines[at]!.trim() === reviewMark) return at + 1
    if (/^[^\s#]/.test(lines[at]!)) return at
  }
  return line
}
