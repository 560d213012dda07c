import { rules } from '../../src/rules/index.ts'
import { explanationOf } from '../../src/rules/manual.ts'

/** The manual of the rules. */
export function problemsPage(): string {
  return [
    '# Quy tắc kiểm tra',
    '',
    'Trang này được viết ra từ mã nguồn; mỗi ví dụ là một phép thử. `bao-cao check` chạy mọi quy tắc, `bao-cao build` cũng vậy; `bao-cao explain <mã>` in một mục của trang này.',
    '',
    '## Khi không đồng ý với một phát hiện',
    '',
    'Tắt, hạ hoặc nâng mức của cả một quy tắc trong `bao-cao.yaml`:',
    '',
    '    rules:',
    '      zero-padding: off',
    '      rate-mismatch: warning',
    '',
    'Chấp nhận một phát hiện tại chỗ của nó, kèm lý do: viết một dòng ghi chú ngay trên mục ấy (trong tệp YAML), hoặc ngay trên dòng ấy (trong mẫu).',
    'Kết quả kiểm tra liệt kê những chỗ đã chấp nhận; lời chấp nhận không còn ứng với phát hiện nào sẽ bị nhắc.',
    '',
    '    # chấp nhận rate-mismatch: số do Bộ công bố, giữ nguyên',
    '    ket-qua: >-',
    '      …',
    '',
    '    {{! chấp nhận sum-mismatch: còn phần của tỉnh khác }}',
    '',
    ...rules.map(explanationOf),
  ].join('\n')
}
