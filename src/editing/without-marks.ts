import { lineStart } from '../source/line-start.ts'
import { markWords, marksIn } from '../yaml/marks.ts'
import type { Path } from '../yaml/yaml-file.ts'
import { applyEdits, lineEnd, type Edit } from './edits.ts'

const words = new RegExp(`;?\\s*(?:${Object.values(markWords).join('|')})(?!\\p{L})[.:…]*`, 'giu')

/** The text without the marks of these entries and of what is in them; what else their comments say stays. */
export function withoutMarks(text: string, paths: readonly Path[]): string {
  const isAmong = (path: Path) => paths.some(one => one.every((name, depth) => String(path[depth]) === String(name)))
  return applyEdits(text, marksIn({ path: '', text }).filter(({ path }) => isAmong(path)).map(({ comment: { start, end } }) => unmarked(text, start, end)))
}

function unmarked(text: string, start: number, end: number): Edit {
  const rest = text.slice(start + 1, end).replace(words, '').trim().replace(/^[;,:]\s*/, '')
  if (rest !== '') return { start, end, text: `# ${rest}` }
  const line = lineStart(text, start)
  const isAlone = text.slice(line, start).trim() === ''
  return isAlone ? { start: line, end: Math.min(lineEnd(text, end) + 1, text.length), text: '' } : { start: line + text.slice(line, start).trimEnd().length, end, text: '' }
}
