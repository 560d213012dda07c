import { describe, expect, test } from 'vitest'
import { helpers } from '../../src/template/helpers/index.ts'
import { fill } from '../support/fill.ts'

describe('the examples of the manual', () => {
  for (const { name, examples } of helpers) {
    for (const { template, gives } of examples) {
      test(`${name}: ${template}`, () => {
        const { text, said } = fill(template)
        expect(text).toBe(gives)
        expect(said).toEqual([])
      })
    }
  }
})
