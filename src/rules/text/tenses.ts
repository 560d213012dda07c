import { hasPhrase } from './signs.ts'

const future = 'sẽ, dự kiến, dự định, phấn đấu, chậm nhất, muộn nhất, thời hạn, hạn cuối, hạn chót, hiệu lực, thi hành, sắp tới, thời gian tới, lộ trình, chỉ tiêu, mục tiêu, đến hết, cho đến, phải, cần'.split(', ')
const unfinished = /(?<!đã |đã cơ bản |vừa )(?<![a-zµÀ-ỹ])hoàn thành(?![a-zµÀ-ỹ])/
const duty = /(?:nhiệm vụ|phương hướng|giải pháp|kế hoạch|thời gian tới|kiến nghị|đề xuất|chương trình công tác)/

/** Whether a sentence, in small letters, speaks of what is still to be done. */
export function isFuture(sentence: string): boolean {
  return hasPhrase(sentence, future) || (sentence.includes('hoàn thành') && unfinished.test(sentence))
}

/** `NHIỆM VỤ TRỌNG TÂM TRONG THỜI GIAN TỚI`: a heading under which stands what is to be done. */
export function announcesDuties(heading: string): boolean {
  const small = heading.toLowerCase()
  return duty.test(small) && !/kết quả|tình hình/.test(small)
}
