import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { bytesToSource, isPlainText } from '../../src/project/bytes-to-source.ts'
import { lineColumn } from '../../src/source/line-column.ts'

/** What comes out of bytes, and what is told as `severity code line:column`. */
function read(bytes: Uint8Array | string) {
  const found: Diagnostic[] = []
  const source = bytesToSource(diagnostic => void found.push(diagnostic), 'data/x.yaml', Buffer.from(bytes as string))
  const told = found.map(({ severity, code, span }) => {
    const { line, column } = lineColumn(span!.source, span!.start)
    return `${severity} ${code} ${line}:${column}`
  })
  return { text: source?.text ?? null, told, found }
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('what is read right', () => {
  test.each([
    ['UTF-8', 'tên: Sở Y tế\n'],
    ['UTF-8 with a mark', '\ufefftên: Sở Y tế\n'],
    ['Windows line ends', 'tên: Sở Y tế\r\n'],
    ['old Mac line ends', 'tên: Sở Y tế\r'],
    ['decomposed letters', 'tên: Sở Y tế\n'.normalize('NFD')],
    ['zero-width blanks', 'tên:\u200b Sở\ufeff Y t\u00adế\n'],
    ['UTF-16, little end first', utf16('tên: Sở Y tế\r\n', 'le')],
    ['UTF-16, big end first', utf16('tên: Sở Y tế\r\n', 'be')],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).toMatchObject({ text: 'tên: Sở Y tế\n', told: [] })
  })

  test('a no-break space and a tab stay', () => {
    expect(read('a:\u00a01\tb\n').text).toBe('a:\u00a01\tb\n')
  })

  test('an empty file is an empty text', () => {
    expect(read('')).toMatchObject({ text: '', told: [] })
  })
})

describe('letters of another alphabet', () => {
  test('are told each and read as Đ and đ', () => {
    const { text, told, found } = read('a: \u00d0\u00f4ng\nb: \u00f0i\n')
    expect(text).toBe('a: Đông\nb: đi\n')
    expect(told).toEqual(['warning file-look-alike 1:4', 'warning file-look-alike 2:4'])
    expect(found[0]!.message).toContain('U+00D0')
  })

  test('a file full of them is told twenty times and once how many follow', () => {
    const { told, found } = read('\u00d0\n'.repeat(50))
    expect(told).toHaveLength(21)
    expect(told.at(-1)).toBe('warning file-look-alike 21:1')
    expect(found.at(-1)!.message).toContain('30 chỗ')
  })
})

describe('what is refused', () => {
  test('bytes that are not UTF-8, at the first of them', () => {
    const windows1258 = Buffer.concat([Buffer.from('tên: tốt\nmới: '), Buffer.from([0xd0, 0xf4, 0x6e, 0x67])])
    const { text, told, found } = read(windows1258)
    expect(text).toBeNull()
    expect(told).toEqual(['error file-encoding 2:6'])
    expect(found[0]!.hint).toContain('UTF-8')
  })

  test('a letter cut in two at the end of the file', () => {
    expect(read(Buffer.from('a: ế').subarray(0, -1)).told).toEqual(['error file-encoding 1:4'])
  })

  test('the place is counted in the tidied text', () => {
    const bytes = Buffer.concat([Buffer.from('a\r\n\r\ntiế'.normalize('NFD')), Buffer.from([0xff])])
    expect(read(bytes).told).toEqual(['error file-encoding 3:4'])
  })

  test('half a pair in UTF-16', () => {
    expect(read(Buffer.concat([utf16('ab', 'le'), Buffer.from([0x00, 0xd8, 0x61, 0x00])])).told).toEqual(['error file-encoding 1:3'])
  })

  test('a file that is no text', () => {
    const { text, told } = read(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff]))
    expect(text).toBeNull()
    expect(told).toEqual(['error file-not-text 1:1'])
  })

  test.each([
    ['a vertical tab, Word\'s line break', '\u000b', 'U+000B'],
    ['a bullet of the Symbol font', '\uf0b7', 'U+F0B7'],
    ['the place of a picture', '\ufffc', 'U+FFFC'],
    ['a letter lost before', '\ufffd', 'U+FFFD'],
    ['a mark that turns text around', '\u202e', 'U+202E'],
    ['a line separator', '\u2028', 'U+2028'],
    ['a private letter beyond the first plane', '\u{f0001}', 'U+F0001'],
    ['a character that is none', '\uffff', 'U+FFFF'],
  ])('%s', (_, character, name) => {
    const { text, told, found } = read(`a: 1\nb: x${character}${character}y${character}\n`)
    expect(text).toBeNull()
    expect(told).toEqual(['error file-character 2:5', expect.stringMatching(/^error file-character 2:/)])
    expect(found[0]!.message).toContain(name)
  })
})

test('a text that is taken as it stands is what comes out of its bytes', () => {
  let taken = 0
  for (let code = 0; code <= 0xffff; code++) {
    const sign = String.fromCharCode(code)
    // Behind a letter that marks join with, before one, beside itself.
    const text = `ê${sign}${sign}a`
    if (!isPlainText(text)) continue
    taken++
    const { text: made, told } = read(text)
    if (made !== text || told.length > 0) expect([code.toString(16), made, told]).toEqual([code.toString(16), text, []])
  }
  expect(taken).toBeGreaterThan(900)
})

test.each([['half a letter', Buffer.from([0x78, 0xe1, 0xbb])], ['UTF-16', utf16('a', 'le')], ['a mark', '\ufeffa'], ['U+FFFD', 'a\ufffd']])('%s is not taken as it stands', (_, bytes) => {
  expect(isPlainText(Buffer.from(bytes as string).toString('utf8'))).toBe(false)
})
