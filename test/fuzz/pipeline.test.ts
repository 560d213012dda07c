import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { validatorFindings } from '../support/validator.ts'
import { kinds } from './kinds.ts'
import { runCase } from './run-case.ts'
import { casesOf, isLongRun, timeBound } from './settings.ts'

/** Of the documents of a long run, one in so many is put before Microsoft's validator. */
const sampled = 50

const folder = mkdtempSync(join(tmpdir(), 'bao-cao-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function validate(docx: Uint8Array): Promise<void> {
  const path = join(folder, 'a.docx')
  writeFileSync(path, docx)
  expect(await validatorFindings(path)).toEqual([])
}

test.each(kinds)('%s: a document, or errors with a place', async (name, made, few, share, frame) => {
  let cases = 0
  let documents = 0
  let validated = 0
  let slowest = 0
  await fc.assert(fc.asyncProperty(made, async one => {
    const { docx, draft, milliseconds } = await runCase(one)
    expect(milliseconds).toBeLessThan(timeBound)
    cases++
    slowest = Math.max(slowest, milliseconds)
    if (docx === null && draft === null) return
    if (isLongRun && documents++ % sampled === 0 && frame === 'sound') {
      for (const bytes of [docx, draft]) if (bytes !== null) await validate(bytes)
      validated++
    }
  }), casesOf(few, share))
  if (isLongRun) console.log(`${name}: ${cases} cases, ${documents} documents, ${validated} validated, slowest ${Math.round(slowest)} ms`)
})
