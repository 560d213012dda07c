import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bao, inFolder, root } from '../support/command-line.ts'
import { paragraphsOf, readParts } from '../docx/read-docx.ts'
import { buildText, emptyWorkspace, importWord, read, takeOrganisation } from './import.ts'

const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.docx')).toSorted()
const pathOf = (name: string) => join(root, 'examples', name)

/** Words of all paragraphs and notes, in order, without what is blank. */
function wordsIn(bytes: Uint8Array): string[] {
  const parts = readParts(bytes)
  return ['word/document.xml', 'word/footnotes.xml'].flatMap(path => paragraphsOf(parts.get(path) ?? '')).map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter(text => text !== '')
}

test('there are reports to read', () => expect(examples.length).toBeGreaterThanOrEqual(2))

describe.each(examples)('%s read back and built again', name => {
  const month = /20\d\d-\d\d/.exec(name)?.[0] ?? '2025-06'

  test('says the same, word for word, numbers and notes and cells in their places', async () => {
    await inFolder(async folder => {
      emptyWorkspace(folder)
      const bytes = readFileSync(pathOf(name))
      expect(await importWord(folder, bytes, month)).toMatchObject({ status: 0 })
      if (existsSync(join(folder, `data/${month}/de-xuat/don-vi.yaml`))) takeOrganisation(folder, month)
      // A chart is told and left out: only its data would differ.
      const hasChart = [...readParts(bytes).keys()].some(path => path.startsWith('word/charts/'))
      if (!hasChart) expect(await buildText(folder, month)).toBe(readFileSync(pathOf(name.replace(/docx$/, 'md')), 'utf8'))
      expect((await bao(['build', '--month', month], folder)).status).toBe(0)
      const out = join(folder, 'out', month)
      expect(wordsIn(readFileSync(join(out, readdirSync(out).find(file => file.endsWith('.docx'))!)))).toEqual(wordsIn(bytes))
    })
  })
})

test('what was read is in its canonical form, marked for review, and nothing goes into the catalogue', async () => {
  await inFolder(async folder => {
    emptyWorkspace(folder)
    const catalogue = read(folder, 'data/indicators.yaml')
    const { stdout, stderr } = await importWord(folder, readFileSync(pathOf('2026-03/BC-TGVĐA06-2026-03.docx')))
    expect(stderr).toContain('36 chú thích; 1 bảng, 1 phụ lục, 37 nhiệm vụ')
    expect(read(folder, 'data/indicators.yaml')).toBe(catalogue)
    expect(stdout).toBe(`${[join('data', '2026-03'), join('templates', 'nhap-2026-03'), join('data', 'tasks.yaml')].join('\n')}\n`)
    expect(read(folder, 'data/2026-03/so-y-te.yaml')).toContain('  # cần xem lại\n  so-y-te: |-\n    - Duy trì kiểm tra')
    expect((await bao(['fmt', '--check'], folder)).stderr).toContain('không tệp nào phải sắp xếp lại')
    const checked = await bao(['check', '--month', '2026-03'], folder)
    expect(checked.stdout + checked.stderr).toContain('lấy từ tệp Word, chưa có người xem lại')
  })
})

test('the report is split among the agencies that it names', async () => {
  await inFolder(async folder => {
    emptyWorkspace(folder)
    await importWord(folder, readFileSync(pathOf('2026-03/BC-TGVĐA06-2026-03.docx')))
    const body = read(folder, 'templates/nhap-2026-03/body.hbs')
    expect(body).toContain('## Hoàn thiện thể chế:\n{{paragraph "so-tu-phap.hoan-thien-the-che"}}')
    expect(body).toContain('**Nổi bật trong kỳ báo cáo:**')
    expect(read(folder, 'templates/nhap-2026-03/layout.yaml')).toContain("period-line: (Từ ngày {{date period.from}} đến ngày {{date period.to}})\n")
    expect(read(folder, 'data/2026-03/report.yaml')).toContain('title: Kết quả triển khai, thực hiện Đề án 06 tháng {{period.month}}\n')
    const proposals = read(folder, 'data/2026-03/de-xuat/chi-tieu.yaml')
    expect(proposals).toContain('{ value: 61.940, total: 62.886 }   (trong báo cáo: 98,5%)')
    expect(proposals).toContain('{ parts: { cap-tinh: 1.811, cap-xa: 404 } }')
  })
})
