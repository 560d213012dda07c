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
    'Ngoài các hàm, mẫu gọi được các tên: `period.month` (4/2026), `period.name` (tháng 4/2026), `period.year`, `period.quarter` (II), `period.from`, `period.to`,',
    '`period.range` (từ ngày … đến ngày …), `previous.month`, `previous.name`, `report.number`, `report.date`, `report.title`, `report.symbol`,',
    '`organisation.title`, `organisation.place`, `organisation.symbol`, và `agencies` (id, name, short, received) cho `each`.',
    '',
    'Ở báo cáo 6 tháng và báo cáo năm (`build --half 2026-H1`, `--year 2026`), `period.month` và `period.name` cùng là tên kỳ: `6 tháng đầu năm 2026`,',
    '`6 tháng cuối năm 2026`, `năm 2026`; mẫu dùng chung cho mọi kỳ nên viết `{{period.name}}`, không viết chữ "tháng" đằng trước. `period.quarter` để trống.',
    'Chỉ tiêu trong kỳ (monthly) là tổng các tháng; lũy kế và hiện trạng lấy của tháng cuối. So sánh với trước là so với cùng kỳ năm trước.',
    '',
    ...entries,
  ].join('\n')
}
