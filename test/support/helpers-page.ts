import { helpers } from '../../src/template/helpers/index.ts'

/** The manual of the template functions. */
export function helpersPage(): string {
  const entries = helpers.map(({ name, usage, about, examples }) => [
    `## ${name}`,
    '',
    `    ${usage}`,
    '',
    about,
    ...examples.flatMap(({ template, gives }) => ['', `    ${template}`, `    → ${gives.replaceAll('\u00a0', ' ')}`]),
    '',
  ].join('\n'))
  return [
    '# Hàm dùng trong mẫu và trong câu chữ của các cơ quan',
    '',
    'Trang này được viết ra từ mã nguồn; các ví dụ được chạy thử với một bộ số liệu nhỏ.',
    '',
    'Mã chỉ tiêu là khóa trong `data/indicators.yaml`. Danh sách, đoạn văn, chú thích của một cơ quan gọi trong mẫu bằng',
    '`"mã-cơ-quan.mã"`, trong tệp của chính cơ quan ấy chỉ cần `"mã"`; của report.yaml là `"report.mã"`.',
    'Số chưa nhận được in `[chưa có số liệu]`, đoạn chưa nhận được in `[chưa có nội dung]`.',
    '',
    'Ngoài các hàm, mẫu gọi được các tên: `period.month` (4/2026), `period.year`, `period.quarter` (II), `period.from`, `period.to`,',
    '`period.range` (từ ngày … đến ngày …), `previous.month`, `report.number`, `report.date`, `report.title`, `report.symbol`,',
    '`organisation.title`, `organisation.place`, `organisation.symbol`, và `agencies` (id, name, short, received) cho `each`.',
    '',
    ...entries,
  ].join('\n')
}
