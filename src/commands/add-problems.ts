import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { IsoMonth } from '../vietnamese/date.ts'
import { usage } from './usage-problems.ts'

// What is wrong with a request to add something.

export const unknownKind = (kind: string, near: string | null): Diagnostic => usage('usage-add', `không thêm được "${kind}"`,
  near === null ? 'ghi agency để thêm cơ quan, indicator để thêm chỉ tiêu' : `có phải bạn muốn viết "bao-cao add ${near}"?`)
export const badId = (id: string): Diagnostic => usage('usage-add', `"${id}" không dùng làm mã được`, 'mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ so-cong-thuong')
export const keptId = (id: string): Diagnostic => usage('usage-add', `mã "${id}" không dùng cho cơ quan được vì trùng tên tệp ${id}.yaml của báo cáo`, 'chọn một mã khác')
export const missing = (kind: string, fields: readonly string[]): Diagnostic => usage('usage-add', `còn thiếu ${fields.map(field => `--${field}`).join(', ')}`, `xem cách dùng bằng bao-cao add --help; ví dụ: bao-cao add ${examples[kind]}`)
export const foreign = (kind: string, field: string): Diagnostic => usage('usage-add', `--${field} không dùng khi thêm ${kind === 'agency' ? 'cơ quan' : 'chỉ tiêu'}`, 'bỏ tùy chọn này; xem cách dùng bằng bao-cao add --help')
export const badKind = (kind: string, near: string | null, known: readonly string[]): Diagnostic => usage('usage-add', `không có cách tính "${kind}"`,
  near === null ? `ghi --kind ${known.join(' hoặc --kind ')}` : `có phải bạn muốn viết --kind ${near}?`)
export const unknownAgency = (id: string, near: string | null, known: readonly string[]): Diagnostic => usage('usage-add', `chưa có cơ quan nào mang mã "${id}" trong data/agencies.yaml`,
  near !== null ? `có phải bạn muốn viết --agency ${near}?` : `${known.length > 0 ? `các mã đang có: ${known.join(', ')}; ` : ''}thêm cơ quan trước: bao-cao add agency ${id || '<mã>'} --name … --short …`)

const examples: Readonly<Record<string, string>> = {
  agency: 'agency so-cong-thuong --name "Sở Công Thương" --short SCT',
  indicator: 'indicator cho-khong-tien-mat --label "Chợ không dùng tiền mặt" --unit chợ --agency so-cong-thuong --kind snapshot',
}

/** What was added, and what comes next. */
export const addReport = {
  agency: (id: string, name: string, month: IsoMonth | null) => [
    `Đã thêm cơ quan "${name}" (${id}) vào cuối danh sách. Việc tiếp theo:`,
    '  1. Thứ tự trong data/agencies.yaml là thứ tự trong báo cáo: chuyển mục vừa thêm lên nếu cần.',
    `  2. Thêm chỉ tiêu của cơ quan: bao-cao add indicator <mã> --label … --unit … --agency ${id} --kind …`,
    `  3. Kỳ sau "bao-cao new" tự lập tệp ${id}.yaml${month === null ? '' : `; cần ngay trong kỳ ${month} thì tạo data/${month}/${id}.yaml, dòng đầu ghi "agency: ${id}"`}.`,
  ].join('\n'),
  indicator: (id: string, label: string, agency: string, month: IsoMonth | null) => [
    `Đã thêm chỉ tiêu "${label}" (${id}). Việc tiếp theo:`,
    '  1. Chỉ tiêu có tỷ lệ thì ghi thêm total, có thành phần thì ghi thêm parts, được giao chỉ tiêu thì ghi thêm target trong data/indicators.yaml.',
    `  2. ${month === null ? 'Khi tạo kỳ đầu tiên, "bao-cao new" ghi sẵn dòng của chỉ tiêu này.' : `Ghi dòng "${id}:" vào mục indicators của data/${month}/${agency}.yaml; các kỳ sau "bao-cao new" tự thêm.`}`,
    `  3. Nêu trong mẫu hoặc đoạn văn bằng {{value "${id}"}}.`,
  ].join('\n'),
}
