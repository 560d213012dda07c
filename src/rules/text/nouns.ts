/** What kind of thing is counted: totals and parts of one family can be added up. */
export type Family = 'văn bản' | 'cơ sở' | 'người' | 'thủ tục' | 'hồ sơ' | 'cuộc' | 'việc' | 'tiền' | 'thiết bị' | 'khác'

/** A counted noun as the text writes it, in small letters. */
export interface Noun {
  readonly name: string
  readonly family: Family
  /** Stands for any of its family: `đơn vị`, `văn bản`, `người`. */
  readonly isGeneric: boolean
}

const specific: Readonly<Record<Family, string>> = {
  'văn bản': 'kế hoạch, quyết định, công văn, nghị quyết, chỉ thị, thông báo, tờ trình, báo cáo, hướng dẫn, công điện, chương trình, quy chế, quy định, giấy mời, kết luận, phương án, thông tư, nghị định',
  'cơ sở': 'bệnh viện, ttyt, trung tâm, trạm, phòng khám, nhà thuốc, trường, sở, ban, ngành, xã, phường, thôn, huyện, tỉnh, doanh nghiệp, htx, hợp tác xã, khách sạn, công ty, chi nhánh, ngân hàng, phòng, bãi, cửa hàng, chợ, khu',
  'người': 'công dân, cán bộ, công chức, viên chức, học viên, học sinh, sinh viên, giáo viên, giảng viên, trẻ, trẻ em, nhân khẩu, đồng chí, tổ trưởng, tổ phó, trưởng ban, phó trưởng ban, ủy viên, hội viên, đoàn viên, bệnh nhân, lao động, người lao động, chủ hộ',
  'thủ tục': 'tthc, thủ tục, thủ tục hành chính, dvc, dvctt, dịch vụ công, dịch vụ',
  'hồ sơ': 'hồ sơ, kết quả, giấy tờ',
  'cuộc': 'cuộc họp, hội nghị, phiên họp, buổi làm việc, cuộc, buổi, phiên, cuộc kiểm tra, hội thảo, lớp, lớp tập huấn, khóa',
  'việc': 'mô hình, nhiệm vụ, tiểu đề án, đề án, dự án, nội dung, giải pháp, nhóm, hệ thống, phần mềm, chỉ tiêu, tiêu chí, lĩnh vực, hoạt động, khó khăn, kiến nghị, đề xuất, phân hệ, ứng dụng, nền tảng, vấn đề, tiện ích, sản phẩm, cơ sở dữ liệu, csdl, chuyên đề, mục tiêu',
  'tiền': 'đồng, vnđ, usd',
  'thiết bị': 'máy, máy tính, máy in, máy chủ, máy quét, máy trạm, kiosk, camera, màn hình, điện thoại',
  'khác': 'lượt, tài khoản, trường hợp, hộ, thẻ, giấy, hóa đơn, giao dịch, thửa, thửa đất, tàu, tàu cá, mũi, mũi tiêm, tin, bài, tin bài, dữ liệu, bản ghi, thông tin, phản ánh, ý kiến, chữ ký, chứng thư, thuê bao, sim, bộ, chiếc, cái, tổ, đội, lần, ngày, tháng, giờ, phút, trang, bộ hồ sơ, đối tượng, thân nhân, liệt sĩ, phiếu, đơn, yêu cầu, văn bằng, tác phẩm, tòa nhà, căn hộ, địa chỉ, biển số, xe, phương tiện, sổ, hồ sơ sức khỏe, dân số, site, km, ha, m2, suất, phần, bậc, hạng, mã, nick, gói, giường, tờ, bản, cuốn, quyển',
}
const generic: Partial<Readonly<Record<Family, string>>> = {
  'văn bản': 'văn bản',
  'cơ sở': 'cơ sở, đơn vị, cơ quan, tổ chức, địa phương, điểm, địa điểm, địa bàn, nơi, vị trí',
  'thiết bị': 'thiết bị',
  'người': 'người, thành viên, đại biểu, lượt người, người dân, nhân sự, đối tượng',
}
const abbreviations: ReadonlyMap<string, string> = new Map([
  ['tthc', 'thủ tục'], ['thủ tục hành chính', 'thủ tục'], ['dvctt', 'dvc'], ['dịch vụ công', 'dvc'], ['ttyt', 'trung tâm'], ['csdl', 'cơ sở dữ liệu'], ['htx', 'hợp tác xã'],
])

/** First words of the abbreviations of all that begin with a word. */
const shortBeginnings = new Map<string, string[]>()
for (const [short, long] of abbreviations) shortBeginnings.set(firstWord(long), [...(shortBeginnings.get(firstWord(long)) ?? []), firstWord(short)])

const nouns = new Map<string, Noun>()
addNouns(specific, 'specific')
addNouns(generic, 'generic')

/** Words that a noun has at most. */
const longest = 4

/** The noun that the words behind a number, in small letters with single blanks between, begin with; null where it isn't one that reports count. */
export function nounOf(words: string): Noun | null {
  let found: Noun | null = null
  let end = -1
  for (let count = 0; count < longest && end < words.length; count++) {
    end = words.indexOf(' ', end + 1)
    if (end < 0) end = words.length
    found = nouns.get(words.slice(0, end)) ?? found
  }
  return found
}

/** `TTHC` and `thủ tục` are one thing, and `lớp tập huấn` is a `lớp`. */
export function isSameNoun(one: Noun, other: Noun): boolean {
  const first = nameOf(one.name)
  const second = nameOf(other.name)
  return first === second || first.startsWith(`${second} `) || second.startsWith(`${first} `)
}

function nameOf(name: string): string {
  return abbreviations.get(name) ?? name
}

/** First words of all nouns that are the same as this one. */
export function beginningsOf({ name }: Noun): readonly string[] {
  const first = firstWord(nameOf(name))
  return [first, ...(shortBeginnings.get(first) ?? [])]
}

function firstWord(name: string): string {
  const end = name.indexOf(' ')
  return end < 0 ? name : name.slice(0, end)
}

/** The names of a family as alternatives of a pattern, the longest first. */
export function namesOf(family: Family): string {
  return [specific[family], generic[family] ?? ''].join(', ').split(', ').filter(name => name !== '').sort((a, b) => b.length - a.length).join('|')
}

function addNouns(families: Partial<Readonly<Record<Family, string>>>, width: 'specific' | 'generic'): void {
  for (const family of Object.keys(families) as Family[]) {
    for (const name of families[family]!.split(', ')) nouns.set(name, { name, family, isGeneric: width === 'generic' })
  }
}
