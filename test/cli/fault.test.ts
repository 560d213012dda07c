import { expect, test, vi } from 'vitest'
import { run } from '../../src/cli.ts'
import { fakeIo } from './fake-io.ts'

vi.mock('../../src/commands/run-schema.ts', () => ({ runSchema: () => Promise.reject(new TypeError('x is undefined')) }))

async function type(...argv: string[]) {
  const io = fakeIo('/')
  return { status: await run(argv, io), out: io.out(), err: io.err() }
}

test('a fault of the program is a short message to be sent on', async () => {
  const { status, out, err } = await type('schema')
  expect(status).toBe(3)
  expect(out).toBe('')
  expect(err).toContain('người phụ trách chương trình')
  expect(err).toContain('x is undefined')
  expect(err).not.toContain('    at ')
})

test.each([[['schema', '--debug']], [['--debug', 'schema']]])('%j shows where it happened', async argv => {
  expect((await type(...argv)).err).toMatch(/TypeError: x is undefined\n\s+at /)
})
