import { describe, expect, test, vi } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { sourcesToOffice } from '../../src/period/sources-to-office.ts'
import { bytesToSource } from '../../src/project/bytes-to-source.ts'
import { outputName } from '../../src/project/output-name.ts'
import { placeOf } from '../../src/project/place.ts'
import { readDelivery } from '../../src/project/read-sources.ts'
import { isReservedName } from '../../src/source/reserved-name.ts'
import { sourcesOf } from '../support/sources.ts'
import { richWorkspace } from '../support/workspaces.ts'
import { temporaryFolder } from './temporary-folder.ts'

// What Windows does differently, as far as it can be seen on another system.

describe('names that Windows keeps for devices', () => {
  test.each(['con', 'CON', 'aux', 'prn', 'nul', 'com1', 'LPT9', 'com¹', 'con.docx', 'aux.2026-04', 'con .docx', 'CONIN$'])('%j is one', name => expect(isReservedName(name)).toBe(true))
  test.each(['con-an', 'auxiliary', 'com', 'com10', 'null', 'cong-an-tinh', 'báo cáo aux', 'con1'])('%j is none', name => expect(isReservedName(name)).toBe(false))

  const nameOf = (pattern: string) => {
    const found: Diagnostic[] = []
    const source = { path: 'layout.yaml', text: pattern }
    const name = outputName(diagnostic => void found.push(diagnostic), pattern, { symbol: 'BC-A', month: '2026-04', document: '2026-04', template: 'mau' }, (start, end) => ({ source, start, end }))
    return { name, codes: found.map(({ code }) => code) }
  }

  test.each([['aux', '_aux'], ['COM1.{month}', '_COM1.2026-04'], ['con ', '_con'], ['lpt¹', '_lpt¹'], ['a:b*c?"<>|', 'a-b-c-----'], ['..\\..\\{month}', '-..-2026-04'], ['C:\\x', 'C--x']])('an output named %j is %j', (pattern, name) => {
    expect(nameOf(pattern)).toEqual({ name, codes: [] })
  })

  test('an output whose path Windows could not hold is told', () => {
    expect(nameOf('{month}'.repeat(30))).toEqual({ name: null, codes: ['layout-output'] })
    expect(nameOf('a'.repeat(120)).codes).toEqual([])
  })

  test('an agency that could have no file is told at its key', () => {
    const files = new Map([...richWorkspace, ['data/agencies.yaml', `${richWorkspace.get('data/agencies.yaml')!}  aux: { name: Cơ quan, short: CQ }\n`]])
    const found: Diagnostic[] = []
    sourcesToOffice(diagnostic => void found.push(diagnostic), sourcesOf(files, '2026-04').office)
    expect(found.map(({ code, span }) => [code, span!.source.text.slice(span!.start, span!.end)])).toEqual([['agency-reserved', 'aux']])
  })
})

describe('names that differ in capitals only', () => {
  function told(files: Record<string, string>) {
    const found: Diagnostic[] = []
    const root = temporaryFolder({ 'bao-cao.yaml': 'w', ...files })
    const { contributions } = readDelivery(diagnostic => void found.push(diagnostic), placeOf(root, null), '2026-04')
    return { told: found.map(({ code, span }) => `${code} ${span!.source.path}`), read: contributions.map(({ path }) => path) }
  }

  // Windows and macOS hold only one of them.
  test.skipIf(process.platform !== 'linux')('two files of one agency', () => {
    expect(told({ 'data/2026-04/so-y-te.yaml': 'a', 'data/2026-04/So-Y-Te.yaml': 'b' }).told).toEqual(['file-name-clash data/2026-04/so-y-te.yaml'])
  })

  test('a report is no agency\'s file, however it is written', () => {
    expect(told({ 'data/2026-04/Report.yaml': 'a' })).toEqual({ told: ['file-name-case data/2026-04/Report.yaml'], read: [] })
    expect(told({ 'data/2026-04/report.yaml': 'a' })).toEqual({ told: [], read: [] })
  })

  test('an ending in capitals', () => {
    expect(told({ 'data/2026-04/so-y-te.YAML': 'a' })).toEqual({ told: ['file-extension data/2026-04/so-y-te.YAML'], read: [] })
  })
})

describe('paths with backslashes', () => {
  async function onWindows() {
    vi.resetModules()
    vi.doMock('node:path', async importOriginal => (await importOriginal<typeof import('node:path')>()).win32)
    try {
      return await import('../../src/project/place.ts')
    } finally {
      vi.doUnmock('node:path')
      vi.resetModules()
    }
  }

  test.each([
    ['C:\\bc', 'C:\\bc\\data\\2026-04\\so-y-te.yaml', 'data/2026-04/so-y-te.yaml'],
    ['C:\\bc', 'c:\\BC\\data\\x.yaml', 'data/x.yaml'],
    ['C:\\bc', 'D:\\khac\\x.yaml', 'D:/khac/x.yaml'],
    ['C:\\bc', 'C:\\bc-cu\\x.yaml', 'C:/bc-cu/x.yaml'],
    ['\\\\may-chu\\chung\\bc', '\\\\may-chu\\chung\\bc\\out\\x.docx', 'out/x.docx'],
    ['C:\\bc', `C:\\bc\\${'thư mục\\'.repeat(40)}x.yaml`, `${'thư mục/'.repeat(40)}x.yaml`],
  ])('from %s, %s is shown as %s', async (base, path, shown) => {
    expect((await onWindows()).shownPath(base, path)).toBe(shown)
  })

  test('other programs get them as the system writes them', async () => {
    expect((await onWindows()).nativePath('C:\\bc', 'C:\\bc\\out\\2026-04\\x.docx')).toBe('out\\2026-04\\x.docx')
  })
})

test('a file with Windows line ends, a mark in front and decomposed letters is the same file', () => {
  const read = (text: string) => bytesToSource(() => {}, 'x.yaml', new TextEncoder().encode(text))
  for (const text of richWorkspace.values()) {
    expect(read(`\ufeff${text.replaceAll('\n', '\r\n').normalize('NFD')}`)).toEqual(read(text))
  }
})
