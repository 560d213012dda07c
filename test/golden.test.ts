import { expect, test } from 'vitest'
import { jsonSchemas } from '../src/schemas/json-schemas.ts'
import { guidePage } from './support/guide-page.ts'
import { helpersPage } from './support/helpers-page.ts'
import { problemsPage } from './support/problems-page.ts'

// Files that are made from the code. `npm run test:accept` writes them anew.

test.each(Object.entries(jsonSchemas()))('schemas/%s is what the code says', async (name, text) => {
  await expect(text).toMatchFileSnapshot(`../schemas/${name}`)
})

test('docs/ham.md is what the helpers say', async () => {
  await expect(helpersPage()).toMatchFileSnapshot('../docs/ham.md')
})

test('docs/problems.md is what the rules say', async () => {
  await expect(problemsPage()).toMatchFileSnapshot('../docs/problems.md')
})

test('docs/huong-dan.md is what the program answers', async () => {
  await expect(await guidePage()).toMatchFileSnapshot('../docs/huong-dan.md')
})
