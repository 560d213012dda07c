import pc from 'picocolors'
import { describe, expect, test } from 'vitest'
import type { Table } from '../../src/tables/table.ts'
import { tableToText } from '../../src/terminal/table-to-text.ts'
import { widthOf, wrapText } from '../../src/terminal/wrap-text.ts'

const colours = pc.createColors(false)

const table: Table = {
  title: 'Số liệu',
  columns: [{ title: 'Cơ quan', align: 'left' }, { title: 'Tình trạng', align: 'left' }, { title: 'Chỉ tiêu có số', align: 'right' }],
  rows: [
    ['Sở Y tế', { text: 'đúng hạn', tone: 'good' }, 9],
    ['Ủy ban MTTQ Việt Nam tỉnh', { text: 'chậm 3 ngày', tone: 'doubtful' }, 1234],
  ],
}

describe('a table', () => {
  test('columns stand in line, numbers to the right, words counted as they are seen', () => {
    expect(tableToText(table, { colours, width: 80 })).toBe([
      'Số liệu',
      'Cơ quan                    Tình trạng   Chỉ tiêu có số',
      '──────────────────────────────────────────────────────',
      'Sở Y tế                    đúng hạn                  9',
      'Ủy ban MTTQ Việt Nam tỉnh  chậm 3 ngày           1.234',
      '',
    ].join('\n'))
  })

  test('titles are wrapped before words are', () => {
    expect(tableToText(table, { colours, width: 50 })).toBe([
      'Số liệu',
      'Cơ quan                    Tình trạng   Chỉ tiêu',
      '                                           có số',
      '────────────────────────────────────────────────',
      'Sở Y tế                    đúng hạn            9',
      'Ủy ban MTTQ Việt Nam tỉnh  chậm 3 ngày     1.234',
      '',
    ].join('\n'))
  })

  test.each([40, 50, 60, 80, 120])('no line is wider than %i cells', width => {
    for (const line of tableToText(table, { colours, width }).split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
  })

  test('marks that stand apart from their letters are no cells of their own', () => {
    const apart = { ...table, title: null, rows: [['Sở Y tế'.normalize('NFD'), 'x', 1], ['Sở Y tế', 'x', 1]] }
    const [, , first, second] = tableToText(apart, { colours, width: 80 }).split('\n')
    expect(first!.normalize('NFC')).toBe(second)
  })

  test('colours do not move anything', () => {
    const painted = tableToText(table, { colours: pc.createColors(true), width: 80 })
    expect(painted).toContain('\u001b[32mđúng hạn\u001b[39m')
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(tableToText(table, { colours, width: 80 }))
  })

  test('nothing in a cell moves the cursor', () => {
    expect(tableToText({ ...table, rows: [['a\u001b[2Jb\nc', 'x', 1]] }, { colours, width: 80 })).not.toContain('\u001b')
  })
})

describe('wrapping', () => {
  test.each([
    ['một hai ba', 7, ['một hai', 'ba']],
    ['', 5, ['']],
    ['Nguyễn', 4, ['Nguy', 'ễn']],
    ['日本語', 4, ['日本', '語']],
  ])('%j in %i cells', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines)
  })
})
