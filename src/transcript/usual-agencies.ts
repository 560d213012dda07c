import type { Register } from '../schemas/register.ts'
import { agenciesOf } from './agencies.ts'
import { bare } from './inlines.ts'
import { idOf } from './names.ts'
import type { PlainText } from './texts.ts'

/** Bodies that most provinces have, and how they are shortened; those from before the mergers of 2025 too, for old reports name them. */
const usual: readonly (readonly [name: string, short: string])[] = [
  ['Công an tỉnh', 'CAT'], ['Văn phòng UBND tỉnh', 'VPUB'], ['Thanh tra tỉnh', 'TTT'], ['Bảo hiểm xã hội tỉnh', 'BHXH'], ['Thuế tỉnh', 'TT'], ['Cục Thuế tỉnh', 'CTT'],
  ['Sở Nội vụ', 'SNV'], ['Sở Tư pháp', 'STP'], ['Sở Tài chính', 'STC'], ['Sở Công Thương', 'SCT'], ['Sở Xây dựng', 'SXD'], ['Sở Y tế', 'SYT'], ['Sở Ngoại vụ', 'SNgV'], ['Sở Du lịch', 'SDL'],
  ['Sở Khoa học và Công nghệ', 'SKHCN'], ['Sở Giáo dục và Đào tạo', 'SGDĐT'], ['Sở Nông nghiệp và Môi trường', 'SNNMT'], ['Sở Văn hóa, Thể thao và Du lịch', 'SVHTTDL'],
  ['Sở Văn hóa và Thể thao', 'SVHTT'], ['Sở Dân tộc và Tôn giáo', 'SDTTG'], ['Sở Thông tin và Truyền thông', 'STTTT'], ['Sở Kế hoạch và Đầu tư', 'SKHĐT'], ['Sở Giao thông vận tải', 'SGTVT'],
  ['Sở Lao động - Thương binh và Xã hội', 'SLĐTBXH'], ['Sở Tài nguyên và Môi trường', 'STNMT'], ['Sở Nông nghiệp và Phát triển nông thôn', 'SNNPTNT'],
]

export interface UsualAgency {
  readonly id: string
  readonly name: string
  readonly short: string
}

/** Bodies that the texts name and the register doesn't have. */
export function unknownAgencies(texts: readonly PlainText[], register: Register): UsualAgency[] {
  const known = new Set(Object.values(register.agencies).map(({ name }) => bare(name)))
  const candidates = usual.filter(([name]) => !known.has(bare(name))).map(([name, short]): UsualAgency => ({ id: idOf(name, 'co-quan'), name, short }))
  const all = { agencies: { ...register.agencies, ...Object.fromEntries(candidates.map(({ id, name, short }) => [id, { name, short, reports: true, note: null }])) } }
  const { namedIn } = agenciesOf(all as Register)
  const found = new Set(texts.flatMap(({ words }) => namedIn(words)))
  return candidates.filter(({ id }) => found.has(id))
}
