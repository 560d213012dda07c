import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openInEditor } from '../../src/project/open-outside.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Programs of these names that note what they are given, and a search path that finds no others. */
function programs(...names: string[]) {
  const folder = temporaryFolder(Object.fromEntries(names.map(name => [name, `#!/bin/sh\nprintf '%s\\n' "$@" > "$0.given.tmp" && mv "$0.given.tmp" "$0.given"\n`])))
  for (const name of names) chmodSync(join(folder, name), 0o755)
  const given = async (name: string): Promise<string[]> => {
    const file = join(folder, `${name}.given`)
    await expect.poll(() => existsSync(file)).toBe(true)
    return readFileSync(file, 'utf8').trimEnd().split('\n')
  }
  return { folder, env: { PATH: [folder, '/usr/bin', '/bin'].join(delimiter) }, given }
}

const place = { file: '/tmp/số liệu/so-y-te.yaml', line: 12, column: 5 }

describe.skipIf(process.platform === 'win32')('a file is opened at its place', () => {
  test('by VS Code where nothing is chosen', async () => {
    const { env, given } = programs('code')
    expect(openInEditor(env, place)).toBe('code')
    expect(await given('code')).toEqual(['-g', '/tmp/số liệu/so-y-te.yaml:12:5'])
  })

  test('by the program in VISUAL, with what it is to be given', async () => {
    const { env, folder, given } = programs('code', 'kate')
    expect(openInEditor({ ...env, VISUAL: `"${folder}/kate" --new` }, place)).toBe('kate')
    expect(await given('kate')).toEqual(['--new', '-l', '12', '-c', '5', place.file])
  })

  test('one that nobody knows gets the file', async () => {
    const { env, given } = programs('soan-thao')
    expect(openInEditor({ ...env, EDITOR: 'soan-thao' }, place)).toBe('soan-thao')
    expect(await given('soan-thao')).toEqual([place.file])
  })

  test('one that needs the terminal is passed over', async () => {
    const { env, given } = programs('vim', 'code')
    expect(openInEditor({ ...env, VISUAL: 'vim', EDITOR: 'nano -w' }, place)).toBe('code')
    expect(await given('code')).toEqual(['-g', '/tmp/số liệu/so-y-te.yaml:12:5'])
  })

  test('no shell reads what is given', async () => {
    const { env, given } = programs('code')
    const file = '/tmp/$(touch x); `id` "a" \'b\'.yaml'
    expect(openInEditor(env, { ...place, file })).toBe('code')
    expect(await given('code')).toEqual(['-g', `${file}:12:5`])
  })

  test('null where there is no editor', () => {
    expect(openInEditor({ PATH: temporaryFolder() }, place)).toBeNull()
    expect(openInEditor({}, place)).toBeNull()
  })
})
