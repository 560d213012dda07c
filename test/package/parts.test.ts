import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const licenses = await import(new URL('../../scripts/package/licenses.mjs', import.meta.url).href) as { licensesOf(root: string, made: object, folder: string, version: string): string }
const signature = await import(new URL('../../scripts/package/without-signature.mjs', import.meta.url).href) as { withoutSignature(bytes: Buffer): Buffer }

describe('licences', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const text = licenses.licensesOf(root, { notices: 'Permission is hereby granted by somebody else', metafile: { inputs: { 'node_modules/docx/dist/index.mjs': {}, '../other/node_modules/@lezer/markdown/dist/index.js': {}, 'src/cli.ts': {} } } }, root, '20.20.2')
  const titles = [...text.matchAll(/^={78}\n(.+)\n={78}$/gm)].map(match => match[1]!)

  test('ours, those of the packages, of what those have inside, and of Node.js', () => {
    expect(titles[0]).toBe('bao-cao')
    expect(titles.at(-1)).toBe('Node.js 20.20.2')
    expect(titles.at(-2)).toBe('Notices in the code of these packages')
    for (const name of ['docx', 'nanoid', '@lezer/markdown', '@lezer/common']) expect(titles.some(title => title.startsWith(`${name} `)), name).toBe(true)
    expect(titles.some(title => title.startsWith('@types/') || title.startsWith('yaml '))).toBe(false)
  })

  test('each with its text', () => {
    for (const part of text.split(/^={78}\n.+\n={78}\n/m).slice(1)) expect(part).toMatch(/Permission|Redistribution/i)
    expect(text).toContain(readFileSync(new URL('../../node_modules/docx/LICENSE', import.meta.url), 'utf8').trim().slice(0, 200))
  })
})

describe('a program for Windows', () => {
  /** Only the fields that are looked at; the certificates stand at the end. */
  function program(certificate = 'chữ ký', behind = ''): Buffer {
    const head = Buffer.alloc(512)
    head.write('MZ', 0, 'latin1')
    head.writeUInt32LE(64, 0x3c)
    head.write('PE\0\0', 64, 'latin1')
    head.writeUInt16LE(0x20b, 64 + 24)
    head.writeUInt32LE(77, 64 + 24 + 64)
    const bytes = Buffer.from(certificate)
    head.writeUInt32LE(bytes.length > 0 ? 512 : 0, 64 + 24 + 144)
    head.writeUInt32LE(bytes.length, 64 + 24 + 148)
    return Buffer.concat([head, bytes, Buffer.from(behind)])
  }

  test('loses its signature', () => {
    const { withoutSignature } = signature
    const unsigned = withoutSignature(program())
    expect(unsigned).toHaveLength(512)
    expect(withoutSignature(unsigned).equals(unsigned)).toBe(true)
    expect([unsigned.readUInt32LE(64 + 24 + 144), unsigned.readUInt32LE(64 + 24 + 148), unsigned.readUInt32LE(64 + 24 + 64)]).toEqual([0, 0, 0])
  })

  test('without one stays as it is; what is no such program is refused', () => {
    const { withoutSignature } = signature
    expect(withoutSignature(program('')).equals(program(''))).toBe(true)
    expect(() => withoutSignature(Buffer.from('#!/bin/sh'.padEnd(600)))).toThrow('no program for Windows')
    expect(() => withoutSignature(program('chữ ký', 'thêm'))).toThrow('behind the signature')
  })
})

test('what is run on a tag can be read, and calls scripts that are there', () => {
  const folder = new URL('../../.github/workflows/', import.meta.url)
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { scripts: Record<string, string> }
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const { jobs } = parse(text) as { jobs: Record<string, { steps: object[] }> }
    for (const { steps } of Object.values(jobs)) expect(steps.length).toBeGreaterThan(0)
    for (const [, script] of text.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toHaveProperty(script!)
  }
})
