import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { escapeMarkup } from '../../src/tables/escape-markup.ts'
import type { Cell, Table } from '../../src/tables/table.ts'
import { tableToCsv } from '../../src/tables/table-to-csv.ts'
import { tableToHtml } from '../../src/tables/table-to-html.ts'
import { tableToMarkdown } from '../../src/tables/table-to-markdown.ts'

const tableOf = (...rows: Cell[][]): Table => ({ title: 'Bảng', columns: rows[0]!.map((_, index) => ({ title: `c${index + 1}`, align: index === 0 ? 'left' : 'right' })), rows })

describe('CSV', () => {
  test('a mark in front, CRLF at each end, empty cells for nothing', () => {
    expect(tableToCsv(tableOf(['Sở Y tế', 967494, null]), ',')).toBe('\ufeffc1,c2,c3\r\nSở Y tế,967494,\r\n')
  })

  test.each<[Cell, string]>([
    ['a,b', '"a,b"'],
    ['nói "có"', '"nói ""có"""'],
    ['hai\ndòng', '"hai\ndòng"'],
    [' đầu', '" đầu"'],
    ['', ''],
    ['a;b', '"a;b"'],
    [{ text: 'chậm', tone: 'bad' }, 'chậm'],
  ])('%j is %j', (cell, field) => {
    expect(tableToCsv(tableOf([cell, 1]), ',')).toBe(`\ufeffc1,c2\r\n${field},1\r\n`)
  })

  test.each(['=1+1', '+84', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x")'])('%j is no formula any more', text => {
    const [, row] = tableToCsv(tableOf([text, 1]), ',').split('c1,c2\r\n')
    expect(row!.startsWith('"\'')).toBe(true)
  })

  test('a negative number stays one', () => {
    expect(tableToCsv(tableOf(['x', -0.31]), ',')).toContain('\r\nx,-0.31\r\n')
  })

  test('semicolons go with decimal commas', () => {
    expect(tableToCsv(tableOf(['x', -1234.5, 'a,b']), ';')).toBe('\ufeffc1;c2;c3\r\nx;-1234,5;"a,b"\r\n')
  })
})

const odd = tableOf(['<script>alert(1)</script>', 1234.5], [{ text: 'a|b\nc', tone: 'doubtful' }, null])

test('Markdown: a table whose cells cannot break it', () => {
  expect(tableToMarkdown(odd)).toBe(`## Bảng

| c1 | c2 |
| --- | ---: |
| \\<script\\>alert(1)\\</script\\> | 1.234,5 |
| a\\|b c |  |`)
})

describe('HTML', () => {
  const html = tableToHtml(odd)

  test('nothing from the data is markup', () => {
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(XMLValidator.validate(html)).toBe(true)
  })

  test('rows and columns have headers, tones are classes', () => {
    expect(html).toContain('<th scope="col" class="right">c2</th>')
    expect(html).toContain('<th scope="row" class="doubtful">a|b\nc</th><td class="right"></td>')
  })

  test('what no page may contain is taken out', () => {
    expect(escapeMarkup('a\u0000b\ud800c"\'')).toBe('a\ufffdb\ufffdc&quot;&#39;')
  })
})
