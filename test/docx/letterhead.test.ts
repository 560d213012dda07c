import { expect, test } from 'vitest'
import { documentTree, inlines, layout } from './tree-builder.ts'
import { build, styleOf } from './read-docx.ts'

async function lines(parts: Parameters<typeof documentTree>[0] = {}) {
  const { paragraphs, xml, styles } = await build(documentTree(parts))
  const of = (style: string) => paragraphs.filter(paragraph => paragraph.style === style).map(paragraph => paragraph.text)
  const rules = paragraphs.filter(paragraph => paragraph.style === 'RuleLine').map(paragraph => Number(/w:left="(\d+)"/.exec(paragraph.xml)![1]))
  return { of, rules, xml, styles, grid: [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(match => Number(match[1])) }
}

test('a blank number and a blank day leave room to write in', async () => {
  const { of } = await lines()
  expect(of('DocumentNumber')).toEqual(['Số:      /BC-TCTĐA06'])
  expect(of('PlaceAndDate')).toEqual(['Khánh Hòa, ngày      tháng 4 năm 2026'])
})

test('day and months 1 and 2 take a zero, month 4 does not', async () => {
  expect((await lines({ letterhead: { number: '05', date: '2026-04-05' } })).of('DocumentNumber')).toEqual(['Số: 05/BC-TCTĐA06'])
  expect((await lines({ letterhead: { date: '2026-04-05' } })).of('PlaceAndDate')).toEqual(['Khánh Hòa, ngày 05 tháng 4 năm 2026'])
  expect((await lines({ letterhead: { date: '2026-02-15' } })).of('PlaceAndDate')).toEqual(['Khánh Hòa, ngày 15 tháng 02 năm 2026'])
  expect((await lines({ letterhead: { month: 1 } })).of('PlaceAndDate')).toEqual(['Khánh Hòa, ngày      tháng 01 năm 2026'])
})

test('number and date share a row, and a draft says so in a row of its own', async () => {
  const { xml } = await lines({ letterhead: { draft: 'DỰ THẢO' } })
  const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row)
  expect(rows[1]).toMatch(/Số:.*Khánh Hòa, ngày/s)
  expect(rows[2]).toContain('DỰ THẢO')
  expect((await lines()).of('DraftMark')).toEqual([])
})

test('the superior is not bold, the issuer is; a line each', async () => {
  const { of, styles } = await lines({ letterhead: { superior: ['UBND TỈNH', 'KHÁNH HÒA'], issuer: ['TỔ CÔNG TÁC'] } })
  expect(of('Superior')).toEqual(['UBND TỈNH', 'KHÁNH HÒA'])
  expect(of('Issuer')).toEqual(['TỔ CÔNG TÁC'])
  expect(styleOf(styles, 'Superior')).not.toContain('<w:b/>')
  expect(styleOf(styles, 'Issuer')).toContain('<w:b/>')
})

test('the rule below the motto is as long as the motto, the others a third to a half of their line', async () => {
  const { rules, grid } = await lines()
  const [left, right] = [grid[0]!, grid[1]!]
  // Measured in the font: 60.5 mm at 14 points, bold.
  expect((right - 2 * rules[1]!) / 56.69).toBeCloseTo(60.5, 0)
  const issuer = 57.1 * 56.69
  expect((left - 2 * rules[0]!) / issuer).toBeGreaterThan(1 / 3)
  expect((left - 2 * rules[0]!) / issuer).toBeLessThan(1 / 2)
})

test('Quốc hiệu never wraps: the right column is as wide as it needs', async () => {
  const narrow = layout({ page: { margins: { left: '35', right: '20' } }, letterhead: { left: '90' } })
  const { grid } = await lines({ layout: narrow })
  // Measured in the font: 95.7 mm at 13 points, bold.
  expect(grid[1]! / 56.69).toBeGreaterThan(96)
  const { grid: long } = await lines({ letterhead: { place: 'Thành phố Hồ Chí Minh', date: '2026-12-29' }, layout: layout({ sizes: { place: '14' } }) })
  expect(long[1]! / 56.69).toBeGreaterThan(106.3)
})

const sizesOf = async (parts: Parameters<typeof documentTree>[0]) => {
  const { styles } = await lines(parts)
  return ['Nation', 'Motto', 'PlaceAndDate', 'Issuer', 'Superior'].map(id => Number(/<w:sz w:val="(\d+)"/.exec(styleOf(styles, id))![1]) / 2)
}

test.each([
  ['a short place', {}, [13, 14, 14, 13, 13]],
  ['Bà Rịa - Vũng Tàu still fits', { letterhead: { place: 'Bà Rịa - Vũng Tàu' } }, [13, 14, 14, 13, 13]],
  ['a long place', { letterhead: { place: 'Thành phố Hồ Chí Minh' } }, [12, 13, 13, 12, 12]],
  ['a long place on a short day', { letterhead: { place: 'Thành phố Hồ Chí Minh', date: '2026-01-01' } }, [12, 13, 13, 12, 12]],
  ['a long agency that fits small letters', { letterhead: { superior: ['VĂN PHÒNG ỦY BAN NHÂN DÂN'] } }, [12, 13, 13, 12, 12]],
  ['an agency too long for either', { letterhead: { issuer: ['BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ VÀ PHÁT TRIỂN DỮ LIỆU'] } }, [13, 14, 14, 13, 13]],
  ['what the layout says stays', { letterhead: { place: 'Thành phố Hồ Chí Minh' }, layout: layout({ sizes: { nation: '13', motto: '14', place: '14' } }) }, [13, 14, 14, 13, 13]],
  ['one of them is enough', { layout: layout({ sizes: { nation: '12', agency: '13' } }) }, [12, 13, 13, 13, 13]],
] as const)('sizes of the letterhead: %s', async (_, parts, expected) => {
  expect(await sizesOf(parts)).toEqual(expected)
})

test('one addressee stands on the line of "Kính gửi", several on lines of their own', async () => {
  expect((await lines({ addressees: [inlines('Bộ Công an')] })).of('Addressee')).toEqual(['Kính gửi: Bộ Công an'])
  const several = await lines({ addressees: [inlines('Văn phòng Chính phủ'), inlines('Bộ Công an')] })
  expect(several.of('AddresseeItem')).toEqual(['Kính gửi:', '- Văn phòng Chính phủ;', '- Bộ Công an.'])
})

test('the period stands below the subject and above the rule', async () => {
  const { paragraphs } = await build(documentTree({ title: { kind: 'BÁO CÁO', subject: inlines('Kết quả tháng 4'), period: inlines('(Từ ngày 16/3/2026 đến ngày 15/4/2026)') } }))
  const start = paragraphs.findIndex(paragraph => paragraph.style === 'DocumentKind')
  expect(paragraphs.slice(start, start + 4).map(paragraph => paragraph.style)).toEqual(['DocumentKind', 'DocumentSubject', 'PeriodLine', 'RuleLine'])
})

test('legal basis stands between the addressees and the text, a line each in italics', async () => {
  const { paragraphs, styles } = await build(documentTree({ addressees: [inlines('Bộ Công an')], legalBasis: [inlines('Căn cứ Luật A;'), inlines('Theo đề nghị của B.')] }))
  const start = paragraphs.findIndex(({ style }) => style === 'Addressee')
  expect(paragraphs.slice(start, start + 4).map(({ style }) => style)).toEqual(['Addressee', 'LegalBasis', 'LegalBasis', 'BodyText'])
  expect(styleOf(styles, 'LegalBasis')).toMatch(/<w:basedOn w:val="BodyText"\/>.*<w:i\/>/s)
})

test.each([['KHẨN', 20], ['THƯỢNG KHẨN', 40], ['HỎA TỐC', 30]] as const)('%s stands framed under the number, %d mm wide', async (urgency, width) => {
  const { paragraphs, xml, styles } = await build(documentTree({ letterhead: { urgency, draft: 'DỰ THẢO' } }))
  const found = paragraphs.find(({ style }) => style === 'UrgencyMark')!
  expect(found.text).toBe(urgency)
  const [, side] = /w:left="(\d+)" w:right="\1"/.exec(found.xml)!
  const left = Number(/<w:gridCol w:w="(\d+)"/.exec(xml)![1])
  expect((left - 2 * Number(side)) / 56.69).toBeCloseTo(width, 1)
  expect(xml.indexOf('Số:')).toBeLessThan(xml.indexOf('UrgencyMark'))
  expect(styleOf(styles, 'UrgencyMark')).toMatch(/<w:pBdr>.*<w:color w:val="FF0000"\/>/s)
})

test('the subject of a letter stands under its number, and no title follows', async () => {
  const { paragraphs, xml } = await build(documentTree({ title: { kind: null, subject: inlines('V/v rà soát chỉ tiêu'), period: null }, letterhead: { draft: 'DỰ THẢO' } }))
  expect(paragraphs.flatMap(({ style }) => (['DocumentNumber', 'LetterSubject', 'DraftMark', 'DocumentKind', 'DocumentSubject'].includes(style ?? '') ? [style] : []))).toEqual(['DocumentNumber', 'LetterSubject', 'DraftMark'])
  expect(xml.split('</w:tbl>')[0]).toContain('V/v rà soát chỉ tiêu')
})
