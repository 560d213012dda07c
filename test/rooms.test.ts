import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

interface Room {
  readonly imports: readonly string[]
  readonly packages: readonly string[]
}

const ground = ['source', 'diagnostics', 'vietnamese']

// The rooms in the order data walks through them. A room may import from the
// rooms named here and from nowhere else. This table is the architecture.
const rooms: Readonly<Record<string, Room>> = {
  source: { imports: [], packages: [] },
  vietnamese: { imports: [], packages: ['date-fns'] },
  diagnostics: { imports: ['source'], packages: [] },
  tables: { imports: ['vietnamese'], packages: [] },
  zip: { imports: [], packages: ['node:zlib'] },
  xml: { imports: [], packages: [] },
  page: { imports: ['tables'], packages: [] },
  yaml: { imports: ['source', 'diagnostics'], packages: ['yaml'] },
  schemas: { imports: [...ground, 'yaml'], packages: ['zod'] },
  period: { imports: [...ground, 'yaml', 'schemas'], packages: [] },
  editing: { imports: [...ground, 'yaml', 'schemas', 'period'], packages: ['yaml'] },
  figures: { imports: [...ground, 'tables', 'schemas', 'period'], packages: [] },
  frame: { imports: [...ground, 'zip', 'xml'], packages: [] },
  template: { imports: [...ground, 'xml', 'yaml', 'schemas', 'period', 'figures', 'frame'], packages: ['handlebars'] },
  document: { imports: [...ground, 'xml', 'schemas', 'frame', 'template'], packages: [] },
  docx: { imports: ['zip', 'xml', 'vietnamese', 'schemas', 'frame', 'document'], packages: ['docx'] },
  excel: { imports: [...ground, 'tables', 'yaml', 'schemas', 'period', 'editing', 'zip', 'docx'], packages: ['hucre'] },
  pdf: { imports: ['diagnostics'], packages: ['node:crypto'] },
  markdown: { imports: ['vietnamese', 'schemas', 'document'], packages: [] },
  html: { imports: [...ground, 'tables', 'schemas', 'document', 'docx'], packages: [] },
  closing: { imports: [...ground, 'schemas', 'period', 'figures', 'document', 'markdown'], packages: ['node:crypto'] },
  rules: { imports: [...ground, 'yaml', 'schemas', 'period', 'figures', 'document'], packages: [] },
  word: { imports: ['source', 'diagnostics', 'vietnamese', 'zip'], packages: ['fast-xml-parser'] },
  transcript: { imports: [...ground, 'tables', 'page', 'yaml', 'schemas', 'period', 'editing', 'template', 'document', 'rules', 'word'], packages: [] },
  progress: { imports: [...ground, 'tables', 'page', 'yaml', 'schemas', 'period', 'figures', 'rules'], packages: [] },
  trend: { imports: [...ground, 'tables', 'schemas', 'period', 'figures', 'rules'], packages: [] },
  difference: { imports: [...ground, 'tables', 'page', 'schemas', 'period', 'figures', 'template'], packages: [] },
  revision: { imports: ['document', 'difference'], packages: [] },
  review: { imports: ['source', 'diagnostics', 'figures', 'document'], packages: [] },
  health: { imports: ['vietnamese', 'tables', 'page'], packages: [] },
  'pipeline.ts': { imports: [...ground, 'yaml', 'schemas', 'period', 'figures', 'frame', 'template', 'document', 'closing', 'rules'], packages: [] },
  browser: { imports: ['preview'], packages: [] },
  preview: { imports: [...ground, 'tables', 'page', 'schemas', 'period', 'figures', 'template', 'document', 'html', 'progress', 'trend', 'difference'], packages: ['node:crypto', 'node:http'] },
  project: { imports: [...ground, 'frame', 'pipeline.ts'], packages: ['node:fs', 'node:path', 'node:url', 'node:process', 'node:os', 'node:child_process'] },
  completion: { imports: [], packages: [] },
  terminal: { imports: [...ground, 'tables', 'page', 'trend'], packages: ['picocolors', 'node:child_process'] },
}

/** Allowed everything: they touch the world. */
const rim = ['commands', 'cli.ts', 'bao-cao.ts']

const src = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/')).filter(name => name.endsWith('.ts'))

describe('every file stays in its room', () => {
  for (const file of files) {
    const room = file.split('/')[0]!
    if (rim.includes(room)) continue
    test(file, () => {
      const allowed = rooms[room]
      expect(allowed, `${room} is not in the table`).toBeDefined()
      for (const target of importsOf(file)) {
        if (target.startsWith('.')) {
          const other = posix.join(posix.dirname(file), target).split('/')[0]!
          if (other !== room) expect(allowed!.imports, `${file} imports ${target}`).toContain(other)
        } else {
          expect(allowed!.packages, `${file} imports ${target}`).toContain(packageOf(target))
        }
      }
    })
  }
})

test('an index.ts is a list and nothing else', () => {
  for (const file of files.filter(name => name.endsWith('/index.ts'))) {
    expect(readFileSync(join(src, file), 'utf8'), file).not.toMatch(/^export \* |^export \{.*\} from|^(?:export )?function/m)
  }
})

test('the table and the architecture page name the same rooms', () => {
  const page = readFileSync(new URL('../docs/architecture.md', import.meta.url), 'utf8')
  const named = [...page.matchAll(/^\| `([^`]+?)\/?` \|/gm)].map(match => match[1])
  expect(named).toEqual([...Object.keys(rooms), ...rim])
  expect(page.split('\n').length).toBeLessThanOrEqual(100)
})

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8')
  const found = text.matchAll(/^(?:import|export|\}) [^'\n]*from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)
  return [...found].map(([, from, bare, dynamic]) => (from ?? bare ?? dynamic)!)
}

function packageOf(target: string): string {
  const [first, second] = target.split('/')
  return target.startsWith('@') ? `${first}/${second}` : target.startsWith('node:') ? target : first!
}
