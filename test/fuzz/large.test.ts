import { rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { bundledProgram, openFolder } from '../support/program.ts'
import { richWorkspace } from '../support/workspaces.ts'
import { largeFiles } from './large-files.ts'
import { isLongRun } from './settings.ts'

/** Just below the largest file that the program reads. */
const size = isLongRun ? 9_500_000 : 100_000

/** Milliseconds on a busy machine, and megabytes of JavaScript's heap. */
const bound = isLongRun ? { time: 120_000, heap: 1500 } : { time: 30_000, heap: 400 }

/** A usual run takes those that once ended the process or never ended. */
const usual = new Set([
  'a paragraph of brackets', 'a paragraph of numbers', 'comments that are not closed', 'loops in loops', 'partials that multiply', 'paragraphs in a long row', 'brackets closed in quotes', 'unknown indicators',
])

const program = bundledProgram()
afterAll(() => program.remove())

test.each(largeFiles.filter(([name]) => isLongRun || usual.has(name)))('%s: it ends by itself, with a document or errors', (_, make) => {
  const folder = openFolder(new Map([...richWorkspace, ...Object.entries(make(size))]))
  try {
    const { status, stdout, stderr } = program.run(folder, ['build', '--month', '2026-04'], { timeout: bound.time, killSignal: 'SIGKILL', env: { ...process.env, NODE_OPTIONS: `--max-old-space-size=${bound.heap}` } })
    expect(stderr).not.toMatch(/ngoài dự kiến|heap|^\s+at |(?<![-\w])undefined(?![-\w])|\bNaN\b|\[object/m)
    if (status === 0) expect(stdout).toMatch(/\.docx\n$/)
    else expect(stderr).toMatch(/^lỗi\[[\w-]+\]: .*\n *--> \S+/m)
    expect([0, 1]).toContain(status)
    // A hundred places of a kind, not a hundred thousand.
    expect(stderr.length).toBeLessThan(300_000)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
