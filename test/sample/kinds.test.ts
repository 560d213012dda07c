import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { paragraphsOf, readParts, textOf } from '../docx/read-docx.ts'
import { root } from '../support/command-line.ts'
import { validatorFindings } from '../support/validator.ts'

// What is peculiar to each kind of document, read out of the built files; that they are what the program builds today is examples.test.ts.

const folders = readdirSync(join(root, 'examples'))
const pathOf = (id: string) => join(root, 'examples', id, readdirSync(join(root, 'examples', id)).find(name => name.endsWith('.docx'))!)

function read(id: string) {
  const parts = readParts(new Uint8Array(readFileSync(pathOf(id))))
  const xml = parts.get('word/document.xml')!
  const notes = [...parts.get('word/footnotes.xml')!.matchAll(/<w:footnote (?![^>]*w:type=)[^>]*>(.*?)<\/w:footnote>/gs)].map(([, note]) => paragraphsOf(note!).map(({ text }) => text.trim()))
  const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)))
  const sections = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([section]) => (section.includes('w:orient="landscape"') ? 'landscape' : 'portrait'))
  return { parts, xml, text: paragraphsOf(xml).map(({ text }) => text), notes, rows, sections }
}

/** Every scalar as it was typed: YAML itself would read 5.980 as a fraction. */
const data = (path: string) => parse(readFileSync(join(root, 'data', path), 'utf8'), { schema: 'failsafe' })

describe.each(folders)('%s', id => {
  test.each(['Office2016', 'Microsoft365'] as const)('no finding of Microsoft\'s validator: %s', async officeVersion => {
    expect(await validatorFindings(pathOf(id), officeVersion)).toEqual([])
  })
})

test('there is a sample of each kind', () => {
  expect(folders).toEqual(['2026-03', '2026-04', 'ke-hoach-2025', 'nha-trang-2024-04', 'tinh-2023-12', 'tinh-2025-07', 'to-trinh-2026-04'])
})

describe('the monthly report of the older form', () => {
  const { text, notes, rows, sections, xml } = read('tinh-2023-12')
  const models: { status: string; name: string; result: string }[] = data('tinh-2023-12/cong-an-tinh.yaml').lists['mo-hinh']
  const having = (status: string) => models.filter(model => model.status === status)

  test('counts its models as they stand in the data, and lists those that do not run in its notes', () => {
    const sentence = text.find(one => one.startsWith('Trong 31 mô hình'))!
    for (const status of ['dang', 'tam-dung', 'dung', 'chua']) expect(sentence).toContain(`${String(having(status).length).padStart(2, '0')} mô hình`)
    for (const status of ['tam-dung', 'dung', 'chua']) {
      const note = notes.find(([first]) => first?.includes(having(status)[0]!.name))!
      for (const { name } of having(status)) expect(note[0]).toContain(name)
      expect(note[0]).toContain(`(${having(status).length}) `)
    }
  })

  test('has 11 notes, one of them in a cell of a landscape appendix whose rows break and whose cells hold paragraphs and points', () => {
    expect(notes).toHaveLength(11)
    expect(sections).toEqual(['portrait', 'landscape'])
    const table = xml.slice(xml.lastIndexOf('<w:tbl>'))
    expect(table).toContain('<w:footnoteReference')
    // The header alone stays in one piece.
    expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(1)
    expect(rows.filter(row => /^\d+$/.test(row[0]!))).toHaveLength(31)
    const cell = [...table.matchAll(/<w:tc>.*?<\/w:tc>/gs)].find(([one]) => textOf(one).startsWith('Đặt 09 kiosk'))![0]
    expect(paragraphsOf(cell)).toHaveLength(3)
  })

  test('cites its legal basis in italics, and ends as the decree wants', () => {
    expect(text.filter(one => /^(Căn cứ|Thực hiện) .*[;.]$/.test(one))).toHaveLength(3)
    expect(text.find(one => one.endsWith('./.'))).toMatch(/kính báo cáo\.\/\.$/)
    expect(text).toEqual(expect.arrayContaining(['TỔ TRƯỞNG', 'CHỦ TỊCH UBND TỈNH']))
  })
})

describe('the report of the steering committee', () => {
  const { text, notes, rows } = read('tinh-2025-07')

  test('has 31 notes, some of several paragraphs with bold lead-ins', () => {
    expect(notes).toHaveLength(31)
    expect(notes.filter(paragraphs => paragraphs.length > 1).length).toBeGreaterThanOrEqual(5)
  })

  test('gives tasks to 13 agencies, and is signed for the committee', () => {
    const { agencies } = data('tinh-2025-07/agencies.yaml') as { agencies: Record<string, { name: string }> }
    const after = text.slice(text.indexOf('NHIỆM VỤ THỜI GIAN TỚI'))
    expect(Object.values(agencies).filter(({ name }) => after.includes(name))).toHaveLength(13)
    expect(text.slice(text.indexOf('TM. BAN CHỈ ĐẠO')).filter(one => one !== '').slice(0, 3)).toEqual(['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN', 'CHỦ TỊCH UBND TỈNH'])
    expect(rows.some(row => row[0] === 'TT')).toBe(false)
  })

  test('follows up the plan\'s own register on its last day', () => {
    type Task = { deadline?: string; done?: string; children?: Task[] }
    const day = (typed: string) => typed.split('/').map(part => part.padStart(2, '0')).reverse().join('-')
    const register = (data('ke-hoach-2025/tasks.yaml').tasks as Task[])
    const tasks = register.flatMap(task => task.children ?? [task])
    const done = tasks.filter(task => task.done && day(task.done) <= '2025-07-15')
    const late = tasks.filter(task => !done.includes(task) && task.deadline && day(task.deadline) < '2025-07-15')
    expect(text.find(one => one.includes('3433/KH-UBND'))).toMatch(new RegExp(
      `có ${register.length} nhiệm vụ với ${tasks.length} việc cụ thể; đến ngày 15/7/2025 đã hoàn thành ${done.length} việc, ${tasks.length - done.length - late.length} việc .* hạn, 0?${late.length} việc quá hạn`))
  })
})

describe('the plan of the year', () => {
  const { text, notes, rows, xml, sections } = read('ke-hoach-2025')

  test('prints the register: 68 tasks, 27.1 to 27.5, 63.1 to 63.11', () => {
    const numbers = rows.map(row => row[0]!).filter(one => /^\d/.test(one))
    expect(numbers.filter(one => !one.includes('.'))).toEqual(Array.from({ length: 68 }, (_, index) => String(index + 1)))
    expect(numbers.filter(one => one.startsWith('27.'))).toHaveLength(5)
    expect(numbers.filter(one => one.startsWith('63.')).at(-1)).toBe('63.11')
    expect(text).toContain('(Danh mục 68 nhiệm vụ tại Phụ lục kèm theo).')
    expect(sections).toEqual(['portrait', 'landscape'])
  })

  test('marks its four notes [1] to [4] and cites them again from the appendix', () => {
    expect(notes).toHaveLength(4)
    expect(xml.match(/<w:footnoteReference /g)).toHaveLength(4)
    const table = xml.slice(xml.lastIndexOf('<w:tbl>'))
    expect(table).not.toContain('<w:footnoteReference ')
    expect(table.match(/NOTEREF /g)).toHaveLength(4)
    expect(rows.find(row => row[0] === '62')![1]).toMatch(/mô hình Đề án 06\[2\] .*đăng ký\[3\];/)
  })
})

describe('the report of a city', () => {
  const { text, rows, sections, xml, parts } = read('nha-trang-2024-04')

  test('has a table in its text whose total and rates follow from its rows', () => {
    const associations = data('nha-trang-2024-04/mttq-thanh-pho.yaml').lists.hoi as { given: string; approved: string }[]
    const whole = (field: 'given' | 'approved') => associations.reduce((total, one) => total + Number(one[field].replaceAll('.', '')), 0)
    const [given, approved] = [whole('given'), whole('approved')]
    const rate = `${(Math.round(approved / given * 10000) / 100).toLocaleString('vi-VN')}%`
    expect(rows.find(row => row[0] === 'TỔNG CỘNG')).toEqual(['TỔNG CỘNG', expect.anything(), given.toLocaleString('vi-VN'), approved.toLocaleString('vi-VN'), rate])
  })

  test('has three appendices, two of them landscape with headers of two levels', () => {
    expect(text.filter(one => /^Phụ lục I+$/.test(one))).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III'])
    expect(sections).toEqual(['portrait', 'portrait', 'landscape', 'landscape'])
    const tables = xml.split('<w:tbl>').slice(-2)
    for (const table of tables) {
      expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(2)
      expect(table).toMatch(/<w:gridSpan w:val="\d"\/>/)
    }
    expect(text).toContain('Các xã, phường tiếp nhận 16.693 hồ sơ, trong đó 12.876 hồ sơ trực tuyến (chi tiết tại Phụ lục III).')
  })

  test('has a native chart with its data inside', () => {
    expect([...parts.keys()].filter(path => /chart.*\.xml$|\.xlsx$/.test(path)).length).toBeGreaterThanOrEqual(2)
  })
})
