import { inForce } from './data/in-force.ts'
import type { Finding, Rule } from './rule.ts'

export const authorityLine: Rule = {
  code: 'authority-line',
  severity: 'error',
  title: 'Quyền hạn, chức vụ của người ký ghi không đúng thể thức',
  why: 'Quyền hạn, chức vụ viết in hoa, mở đầu bằng TM., Q., KT., TL. hoặc TUQ. có dấu chấm (điểm b, điểm đ khoản 7 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP); dấu gạch chéo T/M là cách ghi của văn bản Đảng. Ký thay (KT.) phải là cấp phó; người được ủy quyền (TUQ.) không được ủy quyền tiếp hoặc để người khác ký thay (Điều 13).',
  bad: `
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
signature:
  authority:
    - T/M BAN CHỈ ĐẠO
#     ^^^^^^^^^^^^^^^ authority-line: "T/M" phải ghi có dấu chấm: "TM."
    - KT. TRƯỞNG BAN
#     ^^^^^^^^^^^^^^ authority-line: "KT. TRƯỞNG BAN" chưa có chức vụ của cấp phó ký thay ở dòng dưới
  name: Nguyễn Văn A
`,
  good: `
--- data/2026-04/report.yaml
title: Kết quả thực hiện Đề án 06 tháng 4/2026
period: { from: 16/3/2026, to: 15/4/2026 }
signature:
  authority:
    - TM. BAN CHỈ ĐẠO
    - KT. TRƯỞNG BAN
    - PHÓ TRƯỞNG BAN
  name: Nguyễn Văn A
`,

  check(found, { figures: { period } }) {
    const { value: { authority }, file } = inForce(period, 'signature')
    authority.forEach((line, index) => {
      const fault = faultOfPrefix(line) ?? faultOfCase(line) ?? faultOfDeputy(line, authority.slice(0, index), authority.slice(index + 1))
      if (fault) found({ ...fault, span: file.spanOfValue(['signature', 'authority', index]) })
    })
  },
}

type Fault = Pick<Finding, 'message' | 'hint'>

/** How each prefix is miswritten: with a slash, as the Party does, or without its dot. */
const prefixes: readonly (readonly [right: string, wrong: RegExp])[] = [
  ['TM.', /^(?:T\/M\.?|TM\/|TM(?=\s))/i], ['KT.', /^(?:K\/T\.?|KT\/|KT(?=\s))/i], ['TUQ.', /^(?:T\/U?Q\.?|TU\/Q\.?|TUQ\/|TUQ(?=\s))/i],
  ['TL.', /^(?:T\/L\.?|TL\/|TL(?=\s))/i], ['Q.', /^(?:Q\/|Q(?=\s))/i],
]

function faultOfPrefix(line: string): Fault | null {
  for (const [right, wrong] of prefixes) {
    const match = wrong.exec(line)?.[0]
    if (match !== undefined) return { message: `"${match}" phải ghi có dấu chấm: "${right}"`, hint: `ghi "${right} ${line.slice(match.length).trimStart()}"` }
  }
  return null
}

function faultOfCase(line: string): Fault | null {
  const capitals = line.toLocaleUpperCase('vi')
  return line === capitals ? null : { message: `"${line}" chưa viết in hoa`, hint: `ghi "${capitals}"` }
}

function faultOfDeputy(line: string, above: readonly string[], below: readonly string[]): Fault | null {
  if (!line.startsWith('KT.')) return null
  if (above.some(other => other.startsWith('TUQ.'))) {
    return { message: 'ký thừa ủy quyền (TUQ.) thì không được ký thay (KT.) tiếp', hint: 'người được ủy quyền phải trực tiếp ký; nếu cấp phó ký thì bỏ TUQ.' }
  }
  return [line, ...below].some(other => /(?:^|\s)PHÓ(?:\s|$)|THỨ TRƯỞNG/.test(other))
    ? null
    : { message: `"${line}" chưa có chức vụ của cấp phó ký thay ở dòng dưới`, hint: 'thêm một dòng chức vụ cấp phó, ví dụ "PHÓ CHỦ TỊCH"; nếu cấp trưởng ký thì bỏ "KT."' }
}
