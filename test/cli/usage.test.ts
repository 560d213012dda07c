import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'
import { fakeIo } from './fake-io.ts'

async function type(line: string, cwd = temporaryFolder()) {
  const io = fakeIo(cwd)
  const status = await run(line === '' ? [] : line.split(' '), io)
  return { status, out: io.out(), err: io.err() }
}

/** In the order of the help. */
const commandNames = ['build', 'check', 'preview', 'watch', 'new', 'add', 'form', 'import', 'status', 'trend', 'export', 'fmt', 'diff', 'close', 'explain', 'init', 'template', 'schema', 'doctor', 'completion']

describe('help', () => {
  test.each(['--help', '-h', 'help'])('%s is Vietnamese and goes to stdout', async line => {
    const { status, out, err } = await type(line)
    expect(status).toBe(0)
    expect(err).toBe('')
    expect(out).toMatch(/^Cách dùng: bao-cao \[tùy chọn\] <lệnh>\n/)
    expect(out).toMatch(/^Tùy chọn:$/m)
    expect([...out.split('Lệnh:\n')[1]!.matchAll(/^  (\w+)/gm)].map(match => match[1])).toEqual([...commandNames, 'help'])
    expect(out).toMatch(/^  explain \[mã\] .*\n  init <thư mục> .*\n  template <việc> .*\n  schema /m)
  })

  test.each(['build --help', 'help build', 'init --help', 'schema -h', 'diff --help'])('%s has no English words', async line => {
    const { status, out } = await type(line)
    expect(status).toBe(0)
    expect(out).toMatch(/^Cách dùng: bao-cao \w+ \[tùy chọn\]/)
    expect(out).not.toMatch(/usage|options|commands|arguments|display|default|output the/i)
  })

  test('without a command it is shown on stderr', async () => {
    expect(await type('')).toMatchObject({ status: 2, out: '', err: expect.stringMatching(/^Cách dùng/) })
  })

  test('--version', async () => {
    expect(await type('--version')).toMatchObject({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  })
})

test('each command is found by its own word', async () => {
  for (const word of commandNames) expect((await type(`${word} --help`)).out).toBe((await type(`help ${word}`)).out)
})

test.each([
  ['biuld', 'không có lệnh "biuld"', 'có phải bạn muốn viết "bao-cao build"?'],
  ['xyzabc', 'không có lệnh "xyzabc"', `các lệnh dùng được: ${commandNames.join(', ')}`],
  ['build --mont 2026-04', 'không có tùy chọn "--mont"', 'có phải bạn muốn viết "--month"?'],
  ['build -month 2026-04', 'không có tùy chọn "-month"', 'có phải bạn muốn viết "--month"?'],
  ['build --debugg', 'không có tùy chọn "--debugg"', 'có phải bạn muốn viết "--debug"?'],
  ['schema --qqqqqq', 'không có tùy chọn "--qqqqqq"', 'xem các tùy chọn bằng bao-cao schema --help'],
  ['build --month', 'sau --month còn thiếu giá trị', 'xem cách dùng bằng bao-cao build --help'],
  ['init', 'lệnh này cần thêm <thư mục>', 'xem cách dùng bằng bao-cao init --help'],
  ['init báo cáo', 'thừa "cáo"', 'nếu tên có dấu cách'],
  ['build 4/2026', 'thừa "4/2026"', 'có phải bạn muốn viết "bao-cao build --month 2026-04"?'],
  ['preview 2026-H1', 'thừa "2026-H1"', 'có phải bạn muốn viết "bao-cao preview --half 2026-H1"?'],
  ['check to-trinh', 'thừa "to-trinh"', 'có phải bạn muốn viết "bao-cao check --document to-trinh"?'],
  ['build --month 2026-04 to-trinh', 'thừa "to-trinh"', 'nếu tên có dấu cách'],
  ['status --document to-trinh', 'lệnh status không có tùy chọn "--document"', 'tùy chọn này là của các lệnh: build, check, preview, watch, new;'],
  ['help biuld', 'không có lệnh "biuld"', 'có phải bạn muốn viết "bao-cao build"?'],
  ['explain number-form', '"number-form" không phải là quy tắc kiểm tra', 'lỗi khi đọc tệp, đọc mẫu đã ghi cách sửa'],
])('%s: %s', async (line, message, hint) => {
  const { status, out, err } = await type(line)
  expect(status).toBe(2)
  expect(out).toBe('')
  expect(err).toMatch(/^lỗi\[usage-[a-z]+\]: /)
  expect(err).toContain(message)
  expect(err).toContain(`gợi ý: ${hint}`)
  expect(err).not.toMatch(/error|unknown|missing|argument /)
})

describe('build asked for wrongly', () => {
  const workspace = () => temporaryFolder({ 'bao-cao.yaml': '', 'data/2026-03/report.yaml': '', 'data/2026-04/report.yaml': '' })

  test.each([
    ['build', 'thêm --month 2026-04 cho kỳ mới nhất, hoặc --all cho tất cả; các kỳ đang có: 2026-03, 2026-04'],
    ['build --month 15/4/2026', '"15/4/2026" không phải là một tháng'],
    ['build --month 4/2026 --all', 'không dùng --month và --all cùng một lúc'],
    ['build --all --format doc', 'có phải bạn muốn viết --format docx?'],
    ['build --all --format odt', 'các dạng dùng được: docx, pdf, html, md'],
    ['build --all --data khong-co', 'không có thư mục "khong-co" ghi ở --data'],
  ])('%s', async (line, text) => {
    const { status, err } = await type(line, workspace())
    expect(err).toContain(text)
    expect(status).toBe(2)
  })

  test('outside of a workspace', async () => {
    const { status, err } = await type('build --all')
    expect(err).toContain('bao-cao init')
    expect(status).toBe(2)
  })

  test('no month at all', async () => {
    expect((await type('build --all', temporaryFolder({ 'bao-cao.yaml': '' }))).err).toContain('chưa có kỳ nào để dựng')
  })
})
