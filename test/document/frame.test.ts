import { expect, test } from 'vitest'
import { layoutSchema } from '../../src/schemas/layout.ts'
import { build, drawInlines, drawn, noteIn, textIn, told } from './sample.ts'
import { valueOf } from '../support/value-of.ts'

const appendix = (title: string, body = 'x') => ({ title: textIn('title', title), reference: textIn('reference', '(Kèm theo *Báo cáo*)'), orientation: 'landscape' as const, body: textIn('a.hbs', body) })

test('the letterhead takes what the report says; a number under ten takes a zero', () => {
  const number = (number: string | null) => build({ number }).document.letterhead.number
  expect([number('5'), number('442'), number('10'), number('05'), number('5a'), number(null)]).toEqual(['05', '442', '10', '05', '5a', null])
  expect(build({ date: '2026-04-17', draft: 'DỰ THẢO' }).document.letterhead).toEqual({
    superior: ['UBND TỈNH KHÁNH HÒA'], issuer: ['TỔ GIÚP VIỆC'], number: null, symbol: 'BC-TGVĐA06', place: 'Khánh Hòa', date: '2026-04-17', year: 2026, month: 4, draft: 'DỰ THẢO', urgency: null,
  })
})

test('title and addressees are inline text', () => {
  const { title, addressees } = build({ title: 'Kết quả **tháng 4**\n\ncủa tỉnh', periodLine: '(Từ ngày *16/3*)', addressees: ['Bộ Công an', '- Sở Y tế', ' '] }).document
  expect(title.kind).toBe('BÁO CÁO')
  expect(drawInlines(title.subject)).toBe('Kết quả <b>tháng 4</b> của tỉnh')
  expect(drawInlines(title.period!)).toBe('(Từ ngày <i>16/3</i>)')
  expect(addressees.map(drawInlines)).toEqual(['Bộ Công an', '- Sở Y tế'])
  expect(build({}).document.title.period).toBeNull()
})

test('properties come from the report, never from the clock', () => {
  expect(build({ title: 'Kết quả  \ntháng **4**' }).document.properties).toEqual({
    title: 'BÁO CÁO Kết quả tháng 4', author: 'Tổ giúp việc', subject: 'Kết quả tháng 4', date: '2026-04-15T00:00:00Z',
  })
  expect(build({ date: '2026-04-17' }).document.properties.date).toBe('2026-04-17T00:00:00Z')
})

test('appendices are labelled; several of them by Roman numbers', () => {
  const labels = (count: number) => build({ appendices: Array.from({ length: count }, () => appendix('A')) }).document.appendices.map(({ label }) => label)
  expect(labels(1)).toEqual(['Phụ lục'])
  expect(labels(4)).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV'])
  const [first] = build({ appendices: [appendix('DANH MỤC', '# A\n\nHết.')] }).document.appendices
  expect(drawInlines(first!.title)).toBe('DANH MỤC')
  expect(drawInlines(first!.reference!)).toBe('(Kèm theo <i>Báo cáo</i>)')
  expect(first!.orientation).toBe('landscape')
  expect(drawn(first!.blocks)).toEqual(['# A', 'Hết.'])
})

test('an empty appendix is an error', () => {
  expect(told({ appendices: [appendix('A', ' ')] })).toEqual(['error document-empty ""'])
})

test('the signature', () => {
  expect(build({ office: ['PHÓ GIÁM ĐỐC'] }).document.signature).toEqual({ authority: ['TỔ TRƯỞNG'], office: ['PHÓ GIÁM ĐỐC'], name: 'Nguyễn Văn A', recipients: [] })
})

test('legal basis: ; behind each line, . behind the last, notes numbered before those of the body', () => {
  const { document, diagnostics } = build({ legalBasis: ['Căn cứ Luật *A*[^a];', 'Căn cứ Quyết định số 1/QĐ-UBND,', ' ', 'Theo đề nghị của Giám đốc Sở Y tế'], body: 'x[^b]', notes: [noteIn('a', 'a'), noteIn('b', 'b')] })
  expect(diagnostics).toEqual([])
  expect(document.legalBasis.map(drawInlines)).toEqual(['Căn cứ Luật <i>A</i>[1];', 'Căn cứ Quyết định số 1/QĐ-UBND;', 'Theo đề nghị của Giám đốc Sở Y tế.'])
  expect(drawn(document.blocks)).toEqual(['x[2]./.'])
})

test('a letter has no kind, and V/v before its subject once', () => {
  const letter = { ...valueOf(layoutSchema, {}), kind: 'CÔNG VĂN' }
  const subjectOf = (title: string) => build({ layout: letter, title }).document.title
  expect(subjectOf('rà soát *chỉ tiêu*').kind).toBeNull()
  expect(drawInlines(subjectOf('rà soát *chỉ tiêu*').subject)).toBe('V/v rà soát <i>chỉ tiêu</i>')
  expect(drawInlines(subjectOf('V/v rà soát').subject)).toBe('V/v rà soát')
  expect(build({ layout: letter, title: 'rà soát' }).document.properties.title).toBe('V/v rà soát')
})
