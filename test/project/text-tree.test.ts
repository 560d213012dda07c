import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { readTree, writeTree } from '../../src/project/text-tree.ts'
import { temporaryFolder } from './temporary-folder.ts'

const tree = new Map([['a.yaml', 'á'], ['.vscode/settings.json', '{}'], ['data/2026-04/b.yaml', 'b']])

async function write(folder: string, texts = tree) {
  const found: Diagnostic[] = []
  return { isWritten: await writeTree(diagnostic => void found.push(diagnostic), folder, 'mới', texts), found }
}

test('a tree is written into a new folder and read back', async () => {
  const folder = join(temporaryFolder(), 'x/y')
  expect(await write(folder)).toEqual({ isWritten: true, found: [] })
  expect(readTree(folder)).toEqual(new Map([...tree].toSorted()))
})

test('a folder that only git knows counts as empty', async () => {
  expect((await write(temporaryFolder({ '.git/HEAD': '' }))).isWritten).toBe(true)
})

test('a folder with anything in it is refused, and what is in it is named', async () => {
  const folder = temporaryFolder(Object.fromEntries(['a.yaml', 'b', 'c', 'd', 'e', 'f', 'g'].map(name => [name, 'mine'])))
  const { isWritten, found } = await write(folder)
  expect(isWritten).toBe(false)
  expect(found).toMatchObject([{ code: 'init-not-empty', message: expect.stringContaining('a.yaml, b, c, d, e và 2 mục khác') }])
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('mine')
  expect(readdirSync(folder)).toHaveLength(7)
})

test('half a tree is taken away again', async () => {
  const parent = temporaryFolder()
  const { isWritten, found } = await write(join(parent, 'x'), new Map([...tree, ['data/2026-04', 'a file where a folder is']]))
  expect(isWritten).toBe(false)
  expect(found).toMatchObject([{ code: 'output-unwritable' }])
  expect(existsSync(join(parent, 'x'))).toBe(false)
})

test('a file in the place of the folder', async () => {
  const { isWritten, found } = await write(join(temporaryFolder({ x: 'a file' }), 'x'))
  expect(isWritten).toBe(false)
  expect(found).toMatchObject([{ code: 'output-unwritable' }])
})
