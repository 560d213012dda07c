import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { format } from 'node:util'
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import * as chai from 'chai'

// As much of vitest as the tests nearest to what is mutated use; what they assert is judged by vitest's own assertions.
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

/** Every test in the order of its file: `id` is unique, `timeout` in milliseconds, `body` runs it and resolves where it passes. */
export const collected = []

const suites = []

export function expect(value, message) {
  const { testFile } = globalThis
  return Object.assign(chai.expect(value, message), {
    toMatchFileSnapshot: async path => chai.expect(value).to.equal(await readFile(resolve(dirname(testFile), path), 'utf8')),
  })
}

export function test(name, ...rest) {
  const file = globalThis.testFile
  const [options, body] = rest.length > 1 ? rest : [{}, rest[0]]
  const title = [relative(process.cwd(), file), ...suites, name].join(' > ')
  const before = collected.filter(other => other.title === title).length
  collected.push({
    id: before > 0 ? `${title} (${before + 1})` : title, title, file, timeout: options.timeout ?? Infinity,
    body: async () => {
      globalThis.testFile = file
      await body()
    },
  })
}

export function describe(name, body) {
  suites.push(name)
  body()
  suites.pop()
}

test.each = rows => (name, body) => forEachRow(rows, name, test, body)
describe.each = rows => (name, body) => forEachRow(rows, name, describe, body)

function forEachRow(rows, name, make, body) {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row]
    const places = (name.match(/%[sdj]/g) ?? []).length
    make(format(name, ...values.slice(0, places)), () => body(...values))
  }
}
