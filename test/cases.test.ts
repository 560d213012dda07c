import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pc from 'picocolors'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { documentToMarkdown } from '../src/markdown/document-to-markdown.ts'
import { runPipeline } from '../src/pipeline.ts'
import { codeFrame } from '../src/terminal/code-frame.ts'
import { inOrder } from '../src/terminal/order.ts'
import { smallWorkspace } from './support/small-workspace.ts'
import { filesOf, sourcesOf } from './support/sources.ts'

// A case is a folder: the files that differ from the small workspace (an empty one isn't there), and an expected/ with what
// must come out. `npm run test:accept` writes expected/ anew; read its diff before you commit.
const cases = fileURLToPath(new URL('./cases/', import.meta.url))
const style = { colours: pc.createColors(false), width: 100 }

for (const name of readdirSync(cases)) {
  test(name, async () => {
    const files = filesOf(smallWorkspace)
    for (const path of readdirSync(join(cases, name), { recursive: true, encoding: 'utf8' }).map(one => one.replaceAll('\\', '/'))) {
      if (!/\.(yaml|hbs)$/.test(path)) continue
      const text = readFileSync(join(cases, name, path), 'utf8')
      if (text === '') files.delete(path)
      else files.set(path, text)
    }
    const found: Diagnostic[] = []
    const { document, accepted } = runPipeline(diagnostic => void found.push(diagnostic), sourcesOf(files, '2026-04'))
    const hasErrors = found.some(({ severity }) => severity === 'error')
    const report = document && !hasErrors ? documentToMarkdown(document) : '(không có báo cáo)\n'
    const said = inOrder(found).map(one => codeFrame(one, style)).join('\n')
    const stood = accepted.map(({ diagnostic, acceptance }) => `đã chấp nhận [${diagnostic.code}]: ${acceptance.reason}\n`).join('')
    await expect(report).toMatchFileSnapshot(join(cases, name, 'expected/report.txt'))
    await expect(said + stood).toMatchFileSnapshot(join(cases, name, 'expected/diagnostics.txt'))
  })
}
