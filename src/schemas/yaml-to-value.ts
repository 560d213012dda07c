import type * as z from 'zod'
import type { Report } from '../diagnostics/diagnostic.ts'
import { nearest } from '../vietnamese/nearest.ts'
import type { Path, YamlFile } from '../yaml/yaml-file.ts'
import { knownKeys } from './field-at.ts'
import * as problem from './problems.ts'
import type { Problem } from './problems.ts'
import { readShape, refused } from './read-shape.ts'
import { shapeToZod } from './shape-to-zod.ts'
import type { Shape } from './shape.ts'

/** The value that the schema describes, or null where the file says something else; all of what's wrong is told, each at its place. */
export function yamlToValue<T>(report: Report, schema: Shape<T>, file: YamlFile): T | null {
  const value = readShape(schema, file.value ?? {})
  if (value !== refused) return value
  const parsed = shapeToZod(schema).safeParse(file.value ?? {})
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) tellIssue(report, schema, file, issue)
  return null
}

/**
 * What can be read of a file with mistakes: what is wrong counts as not received, unknown keys as not written. Null where
 * that leaves nothing to go on with. Tells nothing: `yamlToValue` has.
 */
export function salvageValue<T>(schema: Shape<T>, file: YamlFile): T | null {
  const value = structuredClone(file.value ?? {})
  for (const issue of shapeToZod(schema).safeParse(value).error?.issues ?? []) takeOut(value, issue)
  const rest = readShape(schema, value)
  return rest === refused ? null : rest
}

function takeOut(value: unknown, issue: z.core.$ZodIssue): void {
  const parent = valueAt(value, issue.path.slice(0, -1) as Path)
  const key = issue.path.at(-1) as string
  if (issue.code === 'unrecognized_keys') {
    const owner = valueAt(value, issue.path as Path)
    for (const one of issue.keys) delete (owner as Record<string, unknown>)[one]
  } else if (typeof parent === 'object' && parent !== null) {
    if (issue.code === 'invalid_key') delete (parent as Record<string, unknown>)[key]
    else (parent as Record<string, unknown>)[key] = null
  } else if (issue.path.length > 1) {
    // A short form (`kiosk: 45%`) has its mistake one step above the path.
    takeOut(value, { ...issue, path: issue.path.slice(0, -1) })
  }
}

function tellIssue(report: Report, schema: Shape<unknown>, file: YamlFile, issue: z.core.$ZodIssue, under: Path = []): void {
  const path: Path = [...under, ...issue.path.map(step => (typeof step === 'symbol' ? String(step) : step))]
  const tell = ({ message, params }: Problem, span = file.spanOfValue(path)) =>
    report({ code: params.code, severity: 'error', message, span, related: [], hint: params.hint })

  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(schema, path)
      for (const key of issue.keys) tell(problem.unknownKey(key, nearest(key, known), known), file.spanOfKey([...path, key]))
      return
    }
    case 'invalid_key':
      return tell(problem.badId(String(path.at(-1))), file.spanOfKey(path))
    case 'invalid_union': {
      const nearestMiss = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a))[0]
      if (!nearestMiss?.length) return tell(problem.other('giá trị không đúng dạng'))
      for (const inner of nearestMiss) tellIssue(report, schema, file, inner, path)
      return
    }
    case 'invalid_type': {
      const actual = valueAt(file.value, path)
      if (actual === undefined) return tell(problem.missing(String(path.at(-1))))
      if (actual === null) return tell(problem.empty(String(path.at(-1))))
      const line = issue.expected === 'string' ? lineOf(actual) : null
      return tell(line === null ? problem.wrongKind(issue.expected, Array.isArray(actual) ? 'array' : typeof actual) : problem.unquoted(line))
    }
    case 'invalid_value': {
      const values = issue.values.map(String)
      const actual = valueAt(file.value, path)
      if (actual === undefined) return tell(problem.missing(String(path.at(-1))))
      if (actual === null) return tell(problem.empty(String(path.at(-1))))
      if (typeof actual === 'object') return tell(problem.wrongKind('string', Array.isArray(actual) ? 'array' : 'object'))
      return tell(problem.notOneOf(String(actual), values, nearest(String(actual), values)))
    }
    case 'invalid_format':
      return tell(/\^\[a-z0-9\]/.test(String(issue.pattern)) ? problem.badId(String(valueAt(file.value, path))) : problem.badPattern(String(valueAt(file.value, path))))
    case 'too_small':
      return tell(problem.empty(String(path.at(-1))))
    case 'custom':
      return tell({ message: issue.message, params: (issue.params as Problem['params'] | undefined) ?? problem.other('').params })
    default:
      return tell(problem.other(issue.message))
  }
}

/** `Lưu: VT` where a line of words was meant: YAML makes one key and its value of it. */
function lineOf(value: unknown): string | null {
  const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
  const [key, said] = entries[0] ?? []
  return entries.length === 1 && typeof said === 'string' && !said.includes('\n') ? `${key}: ${said}` : null
}

/** The branch of a union that went furthest is the one that was meant. */
function depthOf(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(issue => issue.path.length + (issue.code === 'invalid_type' ? 0 : 1)))
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = Object.hasOwn(at, step) ? (at as Record<string | number, unknown>)[step] : undefined
  }
  return at
}
