import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentToDocx } from '../../src/docx/document-to-docx.ts'
import { runPipeline } from '../../src/pipeline.ts'
import { tabbedReport } from '../transcript/tabbed-report.ts'
import { typedReport } from '../transcript/typed-report.ts'
import { framePath, wideFrame, wideWorkspace } from '../support/wide-workspace.ts'
import { damaged } from './damage.ts'
import { filesToSources } from './files-to-sources.ts'
import { runCase } from './run-case.ts'
import { month, runImport } from './run-import.ts'
import { casesOf, isLongRun, timeBound } from './settings.ts'

async function built(target: string): Promise<Uint8Array> {
  const { document } = runPipeline(() => {}, filesToSources(() => {}, new Map<string, string | Uint8Array>([...wideWorkspace, [framePath, wideFrame()]]), target)!)
  return documentToDocx(document!)
}

const example = readFileSync(new URL('../../examples/tinh-2023-12/BC-TCTĐA06-2023-12.docx', import.meta.url))
const files = [typedReport(), tabbedReport(), await built('2026-04'), await built('thanh-pho'), ...(isLongRun ? [new Uint8Array(example)] : [])]

test('a Word file that is damaged: a month that can be read and built, or a sentence', async () => {
  let cases = 0
  let read = 0
  let slowest = 0
  await fc.assert(fc.asyncProperty(damaged(files), async bytes => {
    const start = performance.now()
    const { files: imported, diagnostics, review } = runImport(bytes)
    const milliseconds = performance.now() - start
    expect(milliseconds).toBeLessThan(timeBound)
    cases++
    slowest = Math.max(slowest, milliseconds)
    for (const { message, span, code } of diagnostics) {
      expect(message.trim(), code).not.toBe('')
      expect(span?.source.path, code).toBe('cu.docx')
    }
    const told = [review, ...diagnostics.map(({ message, hint }) => `${message}\n${hint ?? ''}`)].join('\n')
    expect(told).not.toMatch(/(?<![-\w])undefined(?![-\w])|\bNaN\b|\[object \w/)
    if (imported === null) {
      expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
      return
    }
    read++
    const outcome = await runCase({ files: imported, target: month })
    expect(outcome.diagnostics.filter(({ severity }) => severity === 'error').map(({ code, message, span }) => `${code} ${span?.source.path} ${message}`)).toEqual([])
  }), casesOf(20, 0.1))
  if (isLongRun) console.log(`a damaged Word file: ${cases} cases, ${read} read, slowest ${Math.round(slowest)} ms`)
})
