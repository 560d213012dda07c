import { inForce } from './data/in-force.ts'
import type { Finding, Rule } from './rule.ts'

export const authorityLine: Rule = {
  code: 'authority-line',
  severity: 'error',
  title: 'Quyền hạn, chức vụ của người ký ghi không đúng thể thức',
  why: 'Quyền hạn, chức vụ viết in hoa, mở đầu bằng TM., Q., KT., TL. hoặc TUQ. có dấu chấm (điểm b, điểm đ khoản 7 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP); dấu gạch chéo T/M là cách ghi của văn bản Đảng. Ký thay (KT.) phải là cấp phó; người được ủy quyền (TUQ.) không được ủy quyền tiếp hoặc để người khác ký thay (Điều 13). Dưới TM., TL., TUQ. phải có chức vụ của người ký. Chức vụ khác của người ký, in giữa chữ ký và họ tên, ghi ở mục office.',
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
      const above = authority.slice(0, index)
      const below = authority.slice(index + 1)
      const fault = faultOfPrefix(line) ?? faultOfCase(line) ?? faultOfOrder(line, above) ?? faultOfDeputy(line, above, below) ?? faultOfHolder(line, below)
      if (fault) found({ ...fault, span: file.spanOfValue(['signature', 'authority', index]) })
    })
  },
}

type Fault = Pick<Finding, 'message' | 'hint'>

type Miswritten = readonly (readonly [right: string, wrong: RegExp])[]

/** How each prefix is miswritten: with a slash, as the Party does, or without its dot. */
const prefixes = (): Miswritten => [
  ['TM.', /^(?:T\/M\.?|TM\/|TM(?=\s))/i], ['KT.', /^(?:K\/T\.?|KT\/|KT(?=\s))/i], ['TUQ.', /^(?:T\/U?Q\.?|TU\/Q\.?|TUQ\/|TUQ(?=\s))/i],
  ['TL.', /^(?:T\/L\.?|TL\/|TL(?=\s))/i], ['Q.', /^(?:Q\/|Q(?=\s))/i],
]

/** Written out in full. */
const words = (): Miswritten => [
  ['TM.', /^THAY MẶT(?=\s)/i], ['KT.', /^KÝ THAY(?=\s)/i], ['TUQ.', /^THỪA (?:ỦY|UỶ) QUYỀN(?=\s)/i], ['TL.', /^THỪA LỆNH(?=\s)/i], ['Q.', /^QUYỀN(?=\s)/i],
]

/** What each of them begins with; most lines don't, or have a prefix as it ought to be. */
const suspicious = /^(?!(?:TM|KT|TUQ|TL|Q)\.\s)(?:T[/MULH]|K[/TÝ]|Q)/i

function faultOfPrefix(line: string): Fault | null {
  if (!suspicious.test(line)) return null
  for (const [right, wrong] of words()) {
    const match = wrong.exec(line)?.[0]
    if (match !== undefined) return { message: `"${match}" phải viết tắt: "${right}"`, hint: `ghi "${right} ${line.slice(match.length).trimStart()}"` }
  }
  for (const [right, wrong] of prefixes()) {
    const match = wrong.exec(line)?.[0]
    if (match !== undefined) return { message: `"${match}" phải ghi có dấu chấm: "${right}"`, hint: `ghi "${right} ${line.slice(match.length).trimStart()}"` }
  }
  const glued = /^(TM|KT|TUQ|TL|Q)\.(?=\S)/.exec(line)?.[0]
  return glued === undefined ? null : { message: `thiếu dấu cách sau "${glued}"`, hint: `ghi "${glued} ${line.slice(glued.length)}"` }
}

function faultOfCase(line: string): Fault | null {
  const capitals = line.toLocaleUpperCase('vi')
  return line === capitals ? null : { message: `"${line}" chưa viết in hoa`, hint: `ghi "${capitals}"` }
}

/** A body signs through somebody: its line comes first; who signs by order or delegation stands above who signs for him. */
function faultOfOrder(line: string, above: readonly string[]): Fault | null {
  if (line.startsWith('TM. ') && above.length > 0) return { message: `"${line}" phải là dòng đầu`, hint: 'chuyển dòng "TM." lên trên các dòng chức vụ' }
  const deputy = above.find(other => other.startsWith('KT. '))
  return /^(?:TL|TUQ)\. /.test(line) && deputy !== undefined
    ? { message: `"${line}" phải đứng trên "${deputy}"`, hint: 'ghi TL. hoặc TUQ. trước, rồi đến chức vụ người được giao ký' }
    : null
}

/** `TM. BAN CHỈ ĐẠO` alone doesn't say who signs for it. */
function faultOfHolder(line: string, below: readonly string[]): Fault | null {
  return /^(?:TM|TL|TUQ)\. /.test(line) && below.length === 0
    ? { message: `"${line}" chưa có chức vụ của người ký ở dòng dưới`, hint: 'thêm một dòng chức vụ, ví dụ "TRƯỞNG BAN" dưới "TM. BAN CHỈ ĐẠO"' }
    : null
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
