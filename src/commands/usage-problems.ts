import type { Diagnostic } from '../diagnostics/diagnostic.ts'

// Sentences about the command line itself; apart from the room's others, for they are needed before anything else is loaded.

export const unknownOption = (name: string, near: string | null, help: string) => usage('usage-option', `không có tùy chọn "${name}"`,
  near === null ? `xem các tùy chọn bằng ${help}` : `có phải bạn muốn viết "${near}"?`)
export const elsewhereOption = (name: string, command: string, others: readonly string[], help: string) => usage('usage-option', `lệnh ${command} không có tùy chọn "${name}"`,
  `tùy chọn này là của các lệnh: ${others.join(', ')}; xem các tùy chọn bằng ${help}`)
export const unknownCommand = (name: string, near: string | null, known: readonly string[]) => usage('usage-command', `không có lệnh "${name}"`,
  near === null ? `các lệnh dùng được: ${known.join(', ')}` : `có phải bạn muốn viết "bao-cao ${near}"?`)
export const missingArgument = (name: string, help: string) => usage('usage-argument', `lệnh này cần thêm <${name}>`, `xem cách dùng bằng ${help}`)
export const missingValue = (option: string, help: string) => usage('usage-value', `sau ${option} còn thiếu giá trị`, `xem cách dùng bằng ${help}`)
export const bareName = (typed: string, line: string) => usage('usage-excess', `thừa "${typed}"`, `có phải bạn muốn viết "${line}"?`)
export const tooMany = (extra: readonly string[], help: string) => usage('usage-excess', `thừa ${extra.map(one => `"${one}"`).join(', ')}`,
  `nếu tên có dấu cách, đặt tên đó trong dấu nháy kép; xem cách dùng bằng ${help}`)
export const badChoice = (option: string | null, given: string, near: string | null, known: readonly string[]) => usage('usage-choice', `${option === null ? '' : `${option} `}không nhận giá trị "${given}"`,
  near === null ? `các giá trị dùng được: ${known.join(', ')}` : `có phải bạn muốn viết "${near}"?`)
export const other = (help: string) => usage('usage', 'lệnh viết chưa đúng', `xem cách dùng bằng ${help}`)

/** A request that can't be carried out as it was typed. */
export function usage(code: string, message: string, hint: string): Diagnostic {
  return { code, severity: 'error', message, span: null, related: [], hint }
}
