import fs, { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { writeOutput, type Edited } from '../../src/project/write-output.ts'
import { temporaryFolder } from './temporary-folder.ts'

afterEach(() => vi.restoreAllMocks())

/** What the system says instead of doing it. */
const fails = (error: Error) => () => {
  throw error
}

const name = 'BC-TGVĐA06-2026-04.docx'

/** Here a document is untouched as long as it starts with `built`. */
async function write(folder: string, text: string, edited: Edited = 'keep', path = join(folder, name)) {
  const found: Diagnostic[] = []
  const bytes = new TextEncoder().encode(text)
  const isUntouched = (existing: Uint8Array) => Buffer.from(existing).toString().startsWith('built')
  const written = await writeOutput(diagnostic => void found.push(diagnostic), { path, base: folder, bytes, isUntouched }, edited)
  return { written, found, told: found.map(({ severity, code, span }) => `${severity} ${code} ${span!.source.path}`) }
}

const contents = (folder: string) => Object.fromEntries(readdirSync(folder).toSorted().map(file => [file, readFileSync(join(folder, file), 'utf8')]))

describe('an output', () => {
  test('is written into folders that are made for it, and nothing else is left', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'out/2026-04', name)
    expect(await write(folder, 'built 1', 'keep', path)).toMatchObject({ written: path, told: [] })
    expect(contents(join(folder, 'out/2026-04'))).toEqual({ [name]: 'built 1' })
  })

  test('that is there already is not written again', async () => {
    const folder = temporaryFolder({ [name]: 'built 1' })
    const rename = vi.spyOn(fs, 'renameSync')
    expect(await write(folder, 'built 1')).toMatchObject({ written: join(folder, name), told: [] })
    expect(rename).not.toHaveBeenCalled()
  })

  test('replaces an older one that nobody has worked on', async () => {
    const folder = temporaryFolder({ [name]: 'built 1' })
    expect(await write(folder, 'built 2')).toMatchObject({ written: join(folder, name), told: [] })
    expect(contents(folder)).toEqual({ [name]: 'built 2' })
  })
})

describe('a file that somebody has worked on', () => {
  test('stays, and the new one goes beside it', async () => {
    const folder = temporaryFolder({ [name]: 'edited' })
    const { written, told } = await write(folder, 'built 2')
    expect(written).toBe(join(folder, 'BC-TGVĐA06-2026-04 (mới).docx'))
    expect(told).toEqual([`warning output-edited ${name}`])
    expect(contents(folder)).toEqual({ [name]: 'edited', 'BC-TGVĐA06-2026-04 (mới).docx': 'built 2' })
  })

  test('an untouched one beside it is replaced, an edited one stays too', async () => {
    const folder = temporaryFolder({ [name]: 'edited', 'BC-TGVĐA06-2026-04 (mới).docx': 'built 2' })
    await write(folder, 'built 3')
    expect(contents(folder)).toMatchObject({ 'BC-TGVĐA06-2026-04 (mới).docx': 'built 3' })

    writeFileSync(join(folder, 'BC-TGVĐA06-2026-04 (mới).docx'), 'edited too')
    expect((await write(folder, 'built 4')).written).toBe(join(folder, 'BC-TGVĐA06-2026-04 (mới 2).docx'))
    expect(contents(folder)).toMatchObject({ [name]: 'edited', 'BC-TGVĐA06-2026-04 (mới).docx': 'edited too' })
  })

  test('the same one beside it is left as it is', async () => {
    const folder = temporaryFolder({ [name]: 'edited', 'BC-TGVĐA06-2026-04 (mới).docx': 'built 2' })
    expect((await write(folder, 'built 2')).written).toBe(join(folder, 'BC-TGVĐA06-2026-04 (mới).docx'))
    expect(readdirSync(folder)).toHaveLength(2)
  })

  test('is overwritten on demand, and a copy is kept each time', async () => {
    const folder = temporaryFolder({ [name]: 'edited' })
    const first = await write(folder, 'built 2', 'replace')
    expect(first).toMatchObject({ written: join(folder, name), told: [`warning output-copied ${name}`] })
    writeFileSync(join(folder, name), 'edited again')
    await write(folder, 'built 3', 'replace')
    expect(contents(folder)).toEqual({ [name]: 'built 3', 'BC-TGVĐA06-2026-04 (bản cũ).docx': 'edited', 'BC-TGVĐA06-2026-04 (bản cũ 2).docx': 'edited again' })
  })

  test('without a copy nothing is overwritten', async () => {
    const folder = temporaryFolder({ [name]: 'edited' })
    vi.spyOn(fs, 'copyFileSync').mockImplementation(fails(Object.assign(new Error(), { code: 'ENOSPC' })))
    const { written, told } = await write(folder, 'built 2', 'replace')
    expect(written).toBeNull()
    expect(told).toEqual([`error output-unwritable ${name}`])
    expect(contents(folder)).toEqual({ [name]: 'edited' })
  })

  test('an untouched one that was set to read-only counts as one', async () => {
    const folder = temporaryFolder({ [name]: 'built 1' })
    chmodSync(join(folder, name), 0o444)
    expect((await write(folder, 'built 2')).told).toEqual([`warning output-edited ${name}`])
    expect(contents(folder)).toMatchObject({ [name]: 'built 1' })
  })
})

describe('a file that is open', () => {
  test.each([
    ['Word', name, '~$-TGVĐA06-2026-04.docx'],
    ['Word', 'BC.docx', '~$BC.docx'],
    ['LibreOffice', name, `.~lock.${name}#`],
  ])('in %s: %s beside %s', async (program, file, lock) => {
    const folder = temporaryFolder({ [file]: 'built 1', [lock]: '' })
    const { written, found } = await write(folder, 'built 2', 'keep', join(folder, file))
    expect(written).toBeNull()
    expect(found).toMatchObject([{ severity: 'error', code: 'output-locked', message: expect.stringContaining(program) }])
    expect(contents(folder)).toMatchObject({ [file]: 'built 1' })
  })

  test('an edited one that is open doesn\'t hinder the one beside it', async () => {
    const folder = temporaryFolder({ [name]: 'edited', [`.~lock.${name}#`]: '' })
    expect((await write(folder, 'built 2')).written).toBe(join(folder, 'BC-TGVĐA06-2026-04 (mới).docx'))
  })
})

describe('what the system refuses', () => {
  test.each(['EBUSY', 'EPERM', 'EACCES', 'ENOSPC', 'EROFS', 'ENOENT', 'ENAMETOOLONG', 'EIO'])('%s is a sentence, the old file stays and nothing is left behind', async code => {
    const folder = temporaryFolder({ [name]: 'built 1' })
    vi.spyOn(fs, 'renameSync').mockImplementation(fails(Object.assign(new Error('in English'), { code })))
    const { written, found } = await write(folder, 'built 2')
    expect(written).toBeNull()
    expect(found).toMatchObject([{ severity: 'error', code: 'output-unwritable', message: expect.stringMatching(/^không ghi được/) }])
    expect(found[0]!.hint).toBeTruthy()
    expect(contents(folder)).toEqual({ [name]: 'built 1' })
  })

  test('a disk that fills up while it is written to', async () => {
    const folder = temporaryFolder({ [name]: 'built 1' })
    vi.spyOn(fs, 'writeFileSync').mockImplementation(fails(Object.assign(new Error(), { code: 'ENOSPC' })))
    expect((await write(folder, 'built 2')).found[0]!.message).toContain('đầy')
    expect(contents(folder)).toEqual({ [name]: 'built 1' })
  })

  test('a folder of the same name, a file where a folder should be', async () => {
    const folder = temporaryFolder({ [`${name}/x`]: '', tep: '' })
    expect((await write(folder, 'built')).found[0]!.message).toContain('thư mục trùng tên')
    expect((await write(folder, 'built', 'keep', join(folder, 'tep/2026-04', name))).found[0]!.message).toContain('tệp trùng tên với thư mục')
  })

  test('folders that were made for it are taken away again', async () => {
    const folder = temporaryFolder()
    vi.spyOn(fs, 'renameSync').mockImplementation(fails(Object.assign(new Error(), { code: 'ENOSPC' })))
    await write(folder, 'built', 'keep', join(folder, 'out/2026-04', name))
    expect(readdirSync(folder)).toEqual([])
  })

  test('a disk that is read-only is called so', async () => {
    const folder = temporaryFolder()
    vi.spyOn(fs, 'mkdirSync').mockImplementation(fails(Object.assign(new Error(), { code: 'EROFS' })))
    expect((await write(folder, 'built', 'keep', join(folder, 'out/2026-04', name))).found[0]!.message).toContain('chỉ cho đọc')
  })

  test('a name that is too long', async () => {
    const folder = temporaryFolder()
    const { written, found } = await write(folder, 'built', 'keep', join(folder, `${'đ'.repeat(300)}.docx`))
    expect(written).toBeNull()
    expect(found[0]!.message).toContain('quá dài')
    expect(readdirSync(folder)).toEqual([])
  })

  test('is called so where the system says that there is no such folder, as Windows does', async () => {
    const folder = temporaryFolder()
    vi.spyOn(fs, 'openSync').mockImplementation(fails(Object.assign(new Error(), { code: 'ENOENT' })))
    const messageOf = async (letters: number) => (await write(folder, 'built', 'keep', join(folder, `${'a'.repeat(letters)}.docx`))).found[0]!.message
    expect(await messageOf(240)).toContain('quá dài')
    expect(await messageOf(200)).toContain('thư mục không còn')
  })

  test('a fault of the program is not taken for one of the disk', async () => {
    const folder = temporaryFolder()
    vi.spyOn(fs, 'renameSync').mockImplementation(fails(new TypeError('x is undefined')))
    await expect(write(folder, 'built')).rejects.toThrow('x is undefined')
    expect(existsSync(join(folder, name))).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })
})
