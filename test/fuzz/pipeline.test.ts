import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinds } from './kinds.ts'
import { runCase } from './run-case.ts'
import { casesOf, timeBound } from './settings.ts'

test.each(kinds)('%s: a document, or errors with a place', async (_, files, few, share) => {
  await fc.assert(fc.asyncProperty(files, async changed => {
    const { milliseconds } = await runCase(changed)
    expect(milliseconds).toBeLessThan(timeBound)
  }), casesOf(few, share))
})
