import { isTypedBy, type Indicator } from '../schemas/catalogue.ts'
import { addDays, addMonths, formatDate, type IsoMonth } from '../vietnamese/date.ts'
import type { Days } from './new-month.ts'

const modeline = (schema: string) => `# yaml-language-server: $schema=../../schemas/${schema}.schema.json`

/** The first file of an agency: every figure that the catalogue asks of it, empty. */
export function emptyContribution(id: string, indicators: Readonly<Record<string, Indicator>>): string {
  const own = Object.entries(indicators).filter(([, indicator]) => isTypedBy(indicator, id))
  const lines = own.map(([name, indicator]) => `  ${emptyFigure(name, indicator)}`)
  return [modeline('agency'), `agency: ${id}`, 'submitted:', ...(lines.length > 0 ? ['', 'indicators:', ...lines] : []), ''].join('\n')
}

/** `x:`, `x: { value: , total: }`, `x: { parts: { a: , b: } }`: what an agency has to fill in. */
export function emptyFigure(id: string, { total, parts }: Indicator): string {
  const names = Object.keys(parts ?? {})
  const isRate = total === 'reported'
  const fields = [
    ...(isRate && names.length === 0 ? ['value:'] : []),
    ...(isRate ? ['total:'] : []),
    ...(names.length > 0 ? [`parts: { ${names.map(name => `${name}:`).join(' , ')} }`] : []),
  ]
  return fields.length > 0 ? `${id}: { ${fields.join(' , ')} }` : `${id}:`
}

/** The first file of a document that is no period's report. */
export function emptyDocument(template: string, month: IsoMonth, wanted: Readonly<Record<'paragraphs' | 'lists' | 'footnotes', readonly string[]>>): string {
  return [
    modeline('document'),
    '# Văn bản không theo kỳ. Mục nào không ghi ở đây (cơ quan ban hành, chữ ký, Kính gửi, Nơi nhận) thì lấy ở bao-cao.yaml.',
    '# Thư mục này có thể có agencies.yaml, indicators.yaml, tasks.yaml riêng, thay cho các tệp cùng tên trong thư mục data.',
    `template: ${template}`,
    'number:',
    'date:',
    'title: Trích yếu nội dung văn bản',
    '# Tháng ban hành, in ở dòng ngày tháng khi ngày ban hành còn để trống.',
    `month: ${month}`,
    '# Lấy số liệu, đoạn văn, danh sách các cơ quan đã gửi cho một tháng thì bỏ dấu # ở dòng dưới và ghi tháng ấy.',
    `#figures-of: ${month}`,
    '# Theo dõi nhiệm vụ giao ở một văn bản khác thì bỏ dấu # ở dòng dưới và ghi mã của văn bản ấy.',
    '#tasks-of: ke-hoach',
    '# Văn bản có kỳ báo cáo (mẫu in ngày đầu, ngày cuối kỳ) thì bỏ dấu # ở ba dòng dưới.',
    '#period:',
    `#  from: ${formatDate(`${month}-01`)}`,
    `#  to: ${formatDate(addDays(`${addMonths(month, 1)}-01`, -1))}`,
    ...blankSection('Đoạn văn mà mẫu cần: viết sau dấu ">-" (nhiều đoạn, gạch đầu dòng thì sau "|-"), ở dòng dưới, lùi vào.', 'paragraphs', wanted.paragraphs),
    ...blankSection('Danh sách mà mẫu đếm hoặc in ra.', 'lists', wanted.lists),
    ...blankSection('Chú thích mà mẫu dẫn.', 'footnotes', wanted.footnotes),
    '',
  ].join('\n')
}

function blankSection(about: string, section: string, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`# ${about}`, `${section}:`, ...ids.map(id => `  ${id}:`)]
}

/** A month's own file where there is none to go by. */
export function emptyReport({ from, to }: Days): string {
  return [
    modeline('report'),
    '# Số và ngày để trống đến khi phát hành; trích yếu sửa lại cho đúng báo cáo của đơn vị.',
    'number:',
    'date:',
    'title: Kết quả công tác tháng {{period.month}}',
    'period:',
    `  from: ${formatDate(from)}`,
    `  to: ${formatDate(to)}`,
    '',
  ].join('\n')
}
