import { isNearly } from './nearest.ts'

/** Codes of the named kinds of document (Nghị định 30/2020, Phụ lục III, Mục I), and of those that reports cite besides: laws, Party documents. */
const codes: Readonly<Record<string, string>> = {
  'nghị quyết': 'NQ', 'quyết định': 'QĐ', 'chỉ thị': 'CT', 'quy chế': 'QC', 'quy định': 'QyĐ', 'thông cáo': 'TC', 'thông báo': 'TB',
  'hướng dẫn': 'HD', 'chương trình': 'CTr', 'kế hoạch': 'KH', 'phương án': 'PA', 'đề án': 'ĐA', 'dự án': 'DA', 'báo cáo': 'BC',
  'biên bản': 'BB', 'tờ trình': 'TTr', 'hợp đồng': 'HĐ', 'công điện': 'CĐ', 'bản ghi nhớ': 'BGN', 'bản thỏa thuận': 'BTT', 'bản thoả thuận': 'BTT',
  'giấy uỷ quyền': 'GUQ', 'giấy ủy quyền': 'GUQ', 'giấy mời': 'GM', 'giấy giới thiệu': 'GGT', 'giấy nghỉ phép': 'GNP',
  'phiếu gửi': 'PG', 'phiếu chuyển': 'PC', 'phiếu báo': 'PB',
  'nghị định': 'NĐ', 'thông tư': 'TT', 'kết luận': 'KL',
}

const codeOfKind: ReadonlyMap<string, string> = new Map(Object.entries(codes))

/** Codes that no agency's abbreviation is mistaken for. */
const unmistakable: readonly string[] = ['NQ', 'QĐ', 'CT', 'TB', 'KH', 'BC', 'TTr', 'NĐ', 'GM']

/** Code of a kind of document, however it is capitalised; `Kế hoạch phối hợp` is a plan. Null for an official letter and for kinds without a code. */
export function typeCodeOf(kind: string): string | null {
  const words = kind.trim().toLowerCase().split(' ')
  // Each name has two words or three, and none begins with another.
  return codeOfKind.get(words.slice(0, 2).join(' ')) ?? codeOfKind.get(words.slice(0, 3).join(' ')) ?? null
}

/** The kind that a code stands for, or null. */
export function kindOfCode(code: string): string | null {
  return Object.keys(codes).find(kind => codes[kind] === code) ?? null
}

/** Names that are shorter have others of their own one letter away: `đề án`, `đồ án`. */
const longName = 8

/** The kind that was meant by a name which is none: its code, or a slip of marks or of one letter. Null for a kind that isn't known, which may be one. */
export function meantKind(typed: string): string | null {
  const name = typed.trim()
  const words = name.split(/\s+/)
  if (/^cv$/i.test(name)) return letter
  if (isLetter(words.slice(0, 2).join(' ')) || typeCodeOf(name) !== null) return null
  const isMeant = (kind: string) => isNearly(words.slice(0, kind.split(' ').length).join(' '), kind, kind.length < longName ? 0 : 1)
  return Object.keys(codes).find(kind => codes[kind]!.toLowerCase() === name.toLowerCase()) ?? [letter, ...Object.keys(codes)].find(isMeant) ?? null
}

/** Whether a code can only be that of a named kind: an official letter, whose symbol begins with its agency, can't have it. */
export function isUnmistakable(code: string): boolean {
  return unmistakable.includes(code)
}

const letter = 'công văn'

/** Công văn: the one kind that prints no name; its subject stands under its number (Nghị định 30/2020, Phụ lục I, Phần I, Mục II, khoản 5). */
export function isLetter(kind: string): boolean {
  return kind.trim().toLowerCase() === letter
}

/**
 * `BC-UBND`; a letter's `UBND-VX` has its drafting unit behind (Phụ lục I, Phần I, Mục II, khoản 3, điểm b). `code` is what the layout
 * says, or null for the code of the kind.
 */
export function symbolOf(kind: string, code: string | null, agency: string): string {
  const parts = isLetter(kind) ? [agency, code] : [code ?? typeCodeOf(kind), agency]
  return parts.filter(part => part !== null).join('-')
}
