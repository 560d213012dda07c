/** Small words that no other word ends with and that are never said twice in a row. */
export const functionWords: ReadonlySet<string> = new Set(
  'và của các những được đã đang sẽ cho với tại theo về trên trong là để nhằm khi do bởi nếu nhưng hoặc cũng mà thì này bị đến gồm cùng như vì một mọi phải cần vào ở sau ngoài qua vẫn'
    .split(' '),
)

const reduplicated: ReadonlySet<string> = new Set(
  `luôn dần thường ngày đêm tháng năm người nhà nơi ngành đời mãi xanh đỏ vàng trắng đen từ song vân lâu xa gần cao thấp đều khăng ầm rầm ào đùng lớp hàng tầng trùng điệp ai
   đâu chốn sáng chiều tối trưa ba chuồn đu chôm cào châu ô le cuốc búp nhẹ khẽ nhè chầm chậm nhanh mau vui buồn hay hoài ngang dọc đầy tròn vuông nho nhỏ lớn dài ngắn mỏng dày
   sớm muộn thi thỉnh nao hơi tươi trong đục mới cũ ngọt bùi cay chua rõ rành rưng bừng phơi phới hừng hực quanh vòng lần lượt bước hồi đôi cặp tốp đoàn mùa quê xóm làng thôn bản
   rần tưng xăm khơi ngời vời khít sát thẳng riêng chung giống khác thật đúng hết cứ hoài quen lạ tự mình đa nườm`.split(/\s+/),
)

/** Words that are said twice on purpose: luôn luôn, người người, dần dần. */
export function isReduplication(syllable: string): boolean {
  return reduplicated.has(syllable)
}

/** Words that end with a small word, by it: in `thiết bị bị hỏng` nothing is said twice. */
const wordEndings: Readonly<Record<string, readonly string[]>> = {
  theo: ['tiếp'], cùng: ['cuối'], do: ['tự', 'lý', 'lí'], trong: ['bên'], ngoài: ['bên', 'nước'], trên: ['nêu', 'kể', 'như', 'bên', 'cấp', 'ở', 'nói'], bị: ['thiết', 'chuẩn', 'trang', 'dự'],
  ở: ['nhà', 'chỗ', 'nơi'], tại: ['hiện', 'tồn'], sau: ['như', 'phía', 'về', 'mai'], qua: ['vừa', 'thông', 'trải', 'vượt'], vào: ['ra', 'đưa'], được: ['đạt'], đến: ['nhắc'], như: ['hầu', 'gần'], là: ['tức'],
}

/** Whether `before` and `word` make one word. */
export function endsWord(before: string | null, word: string): boolean {
  return before !== null && Object.hasOwn(wordEndings, word) && wordEndings[word]!.includes(before)
}
