const future = /(?<![A-Za-zÀ-ỹ])(?:sẽ|dự kiến|dự định|phấn đấu|chậm nhất|muộn nhất|thời hạn|hạn cuối|hạn chót|hiệu lực|thi hành|sắp tới|thời gian tới|lộ trình|chỉ tiêu|mục tiêu|đến hết|cho đến|phải|cần)(?![A-Za-zÀ-ỹ])|(?<!đã |đã cơ bản |vừa )(?<![A-Za-zÀ-ỹ])hoàn thành(?![A-Za-zÀ-ỹ])/i
const duty = /(?:nhiệm vụ|phương hướng|giải pháp|kế hoạch|thời gian tới|kiến nghị|đề xuất|chương trình công tác)/i

/** Whether a sentence speaks of what is still to be done. */
export function isFuture(sentence: string): boolean {
  return future.test(sentence)
}

/** `NHIỆM VỤ TRỌNG TÂM TRONG THỜI GIAN TỚI`: a heading under which stands what is to be done. */
export function announcesDuties(heading: string): boolean {
  return duty.test(heading) && !/kết quả|tình hình/i.test(heading)
}
