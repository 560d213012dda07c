/** Spellings of one term; the first is preferred where a report uses two of them equally often. */
export type Spellings = readonly [preferred: string, ...others: string[]]

const iOrY: readonly Spellings[] = [
  ['tỷ', 'tỉ'], ['kỹ', 'kĩ'], ['lý', 'lí'], ['mỹ', 'mĩ'], ['kỷ', 'kỉ'], ['kỳ', 'kì'], ['ký', 'kí'], ['hy', 'hi'], ['sĩ', 'sỹ'], ['quý', 'quí'],
]

/** Single syllables that are written with y or i, by each of their spellings; a report keeps to one. */
export const iAndY: ReadonlyMap<string, Spellings> = new Map(iOrY.flatMap(pair => pair.map(spelling => [spelling, pair] as const)))

/** What follows an i that no y stands for: `tỉ mỉ` has nothing to do with `tỷ lệ`. */
export const notAVariant = new Set(['tỉ mỉ', 'tỉ tê', 'kì cọ', 'kì kèo', 'lí nhí', 'lí lắc', 'mĩ miều', 'hi hi', 'kí lô', 'kí rượu'])

/** Whole terms in small letters; words are separated by one blank, a hyphen counts as a letter. */
export const terms: readonly Spellings[] = [
  ['vắc xin', 'vắc-xin', 'vắcxin', 'vacxin', 'vaccin', 'vaccine'],
  ['kiosk', 'ki-ốt', 'ki ốt', 'kiốt', 'kios'],
  ['website', 'web-site', 'web site'],
  ['email', 'e-mail'],
  ['online', 'on-line'],
  ['wifi', 'wi-fi', 'wi fi'],
  ['internet', 'in-tơ-nét'],
  ['sáp nhập', 'sát nhập'],
  ['chẩn đoán', 'chuẩn đoán'],
  ['bổ sung', 'bổ xung'],
  ['rà soát', 'rà xoát'],
  ['đường dây nóng', 'đường giây nóng'],
  ['thương mại điện tử', 'thương mại điện từ'],
  ['định danh điện tử', 'định danh điện từ'],
]

/** What follows in `hằng tháng` and `hàng tháng`. */
export const everyUnits = new Set(['tháng', 'năm', 'ngày', 'quý', 'tuần', 'giờ'])
/** With one of these before it `hàng` is goods or a shop: `cửa hàng năm 2026`. */
export const beforeGoods = new Set(['bán', 'mua', 'cửa', 'khách', 'ngân', 'giao', 'đơn', 'mặt', 'gửi', 'xếp', 'xuất', 'nhập', 'kho', 'đặt', 'lô', 'hóa', 'hoá', 'nhà'])

/** Names whose spelling their owner has laid down. */
export const ownSpellings: ReadonlyMap<string, string> = new Map([['vneid', 'VNeID'], ['covid', 'COVID'], ['vnedu', 'VnEdu'], ['wifi', 'WiFi']])

/** How a name is looked at: so many words of it, of which the first and, where the decree says so, one more have a capital (PL.II, mục IV). */
export interface NameForm {
  readonly words: number
  readonly capitalAt: number | null
}

const names: readonly (readonly [NameForm, beginnings: string])[] = [
  [{ words: 3, capitalAt: 1 }, 'ban chỉ, ban quản, ban chấp, ban thường, cổng dịch, cổng thông, tổ công, tổ giúp'],
  [{ words: 3, capitalAt: null }, 'sổ sức'],
  [{ words: 4, capitalAt: 2 }, 'trung tâm, bệnh viện, ngân hàng, mặt trận'],
  [{ words: 4, capitalAt: null }, 'hệ thống, cơ sở, ủy ban, hội đồng, bảo hiểm, tòa án, viện kiểm'],
]

/** By the first two words, in small letters. */
export const nameForms: ReadonlyMap<string, NameForm> = new Map(names.flatMap(([form, beginnings]) => beginnings.split(', ').map(beginning => [beginning, form] as const)))
