import fs, { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { standardOutput } from '../../src/commands/standard-output.ts'

const folder = mkdtempSync(join(tmpdir(), 'bao-cao-output-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => void vi.restoreAllMocks())

const never = (): never => {
  throw new Error('the stream was opened')
}
const failsWith = (code: string) => () => {
  throw Object.assign(new Error(code), { code })
}

/** What is left in a file behind a descriptor. */
function written(use: (descriptor: number) => void): string {
  const file = join(folder, 'out.txt')
  const descriptor = fs.openSync(file, 'w')
  use(descriptor)
  fs.closeSync(descriptor)
  return readFileSync(file, 'utf8')
}

describe.skipIf(process.platform === 'win32')('straight to the descriptor', () => {
  test('a text arrives without a stream', async () => {
    const text = 'Báo cáo tháng 4\n'
    let output: ReturnType<typeof standardOutput>
    expect(written(descriptor => (output = standardOutput(descriptor, never)).write(text))).toBe(text)
    expect(await output!.hasArrived()).toBe(true)
  })

  test('what is taken piece by piece, and not at once, arrives whole and in its order', () => {
    const write = fs.writeSync as (descriptor: number, bytes: Uint8Array) => number
    let turn = 0
    vi.spyOn(fs, 'writeSync').mockImplementation(((descriptor: number, bytes: Uint8Array) => {
      turn += 1
      return turn % 2 === 0 ? write(descriptor, bytes.subarray(0, 3)) : failsWith('EAGAIN')()
    }) as typeof fs.writeSync)
    const text = 'Tỷ lệ đạt 97,5%\n'
    expect(written(descriptor => {
      const output = standardOutput(descriptor, never)
      output.write(text)
      output.write('Hết.\n')
    })).toBe(`${text}Hết.\n`)
  })

  test.each([['EPIPE', true], ['ENOSPC', false], ['EIO', false]])('%s: nothing more is written, and arrived: %s', async (code, hasArrived) => {
    const write = vi.spyOn(fs, 'writeSync').mockImplementation(failsWith(code))
    const output = standardOutput(1, never)
    output.write('a')
    output.write('b')
    expect(write).toHaveBeenCalledTimes(1)
    expect(await output.hasArrived()).toBe(hasArrived)
  })
})

test('once it is asked what a terminal can show, all goes through the stream', async () => {
  vi.spyOn(fs, 'writeSync').mockImplementation(failsWith('EIO'))
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 90 })
  let text = ''
  stream.on('data', (chunk: Buffer) => void (text += String(chunk)))
  const output = standardOutput(1, () => stream as unknown as NodeJS.WriteStream)
  expect([output.isTTY, output.columns]).toEqual([true, 90])
  output.write('a')
  output.write('b')
  expect(await output.hasArrived()).toBe(true)
  expect(text).toBe('ab')
})

test.each([['EPIPE', true], ['ENOSPC', false]])('%s of the stream: arrived: %s', async (code, hasArrived) => {
  const stream = new PassThrough()
  const output = standardOutput(1, () => stream as unknown as NodeJS.WriteStream)
  expect(output.isTTY).toBe(false)
  stream.destroy(Object.assign(new Error(code), { code }))
  await new Promise(resolve => setImmediate(resolve))
  expect(await output.hasArrived()).toBe(hasArrived)
})
