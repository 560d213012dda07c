/** Spellings of one term; the first is preferred where a report uses two of them equally often. */
export type Spellings = readonly [preferred: string, ...others: string[]]

/** Single syllables that are written with y or i; a report keeps to one. */
export const iAndY: readonly Spellings[] = [
  ['tỷ', 'tỉ'], ['kỹ', 'kĩ'], ['lý', 'lí'], ['mỹ', 'mĩ'], ['kỷ', 'kỉ'], ['kỳ', 'kì'], ['ký', 'kí'], ['hy', 'hi'], ['sĩ', 'sỹ'], ['quý', 'quí'],
]

/** What follows an i that no y stands for: `tỉ mỉ` has nothing to do with `tỷ lệ`. */
export const notAVariant = new Set(['tỉ mỉ', 'tỉ tê', 'kì cọ', 'kì kèo', 'lí nhí', 'lí lắc', 'mĩ miều', 'hi hi', 'kí lô', 'kí rượu'])

/** Whole terms; words are separated by one blank, a hyphen counts as a letter. */
export const terms: readonly Spellings[] = [
  ['vắc xin', 'vắc-xin', 'vắcxin', 'vacxin', 'vaccin', 'vaccine'],
  ['kiosk', 'ki-ốt', 'ki ốt', 'kiốt', 'kios'],
  ['website', 'web-site', 'web site'],
  ['email', 'e-mail'],
  ['online', 'on-line'],
  ['wifi', 'wi-fi', 'wi fi'],
  ['Internet', 'in-tơ-nét'],
  ['sáp nhập', 'sát nhập'],
  ['chẩn đoán', 'chuẩn đoán'],
  ['bổ sung', 'bổ xung'],
  ['rà soát', 'rà xoát'],
  ['đường dây nóng', 'đường giây nóng'],
  ['thương mại điện tử', 'thương mại điện từ'],
  ['định danh điện tử', 'định danh điện từ'],
]

/** `hằng tháng` and `hàng tháng`: the word before the unit of time. */
export const everySpellings: Spellings = ['hằng', 'hàng']
export const everyUnits = new Set(['tháng', 'năm', 'ngày', 'quý', 'tuần', 'giờ'])
/** With one of these before it `hàng` is goods or a shop: `cửa hàng năm 2026`. */
export const beforeGoods = new Set(['bán', 'mua', 'cửa', 'khách', 'ngân', 'giao', 'đơn', 'mặt', 'gửi', 'xếp', 'xuất', 'nhập', 'kho', 'đặt', 'lô', 'hóa', 'hoá', 'nhà'])

/** Names whose spelling their owner has laid down. */
export const ownSpellings: ReadonlyMap<string, string> = new Map([['vneid', 'VNeID'], ['covid', 'COVID'], ['vnedu', 'VnEdu'], ['wifi', 'WiFi']])
