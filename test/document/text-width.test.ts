import { expect, test } from 'vitest'
import { textWidth } from '../../src/document/text-width.ts'

const millimetres = (twips: number) => twips / 1440 * 25.4

// Measured in Liberation Serif, which has the widths of Times New Roman.
test.each([
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 12, 88.3],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 13, 95.7],
  ['Độc lập - Tự do - Hạnh phúc', 'bold', 13, 56.1],
  ['Độc lập - Tự do - Hạnh phúc', 'bold', 14, 60.5],
] as const)('%s, %s, %i points', (text, face, points, width) => {
  expect(millimetres(textWidth(text, face, points))).toBeCloseTo(width, 0)
})

test('upright letters stand in for italics, near enough', () => {
  const width = millimetres(textWidth('Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026', 'regular', 14))
  expect(width / 106.3).toBeGreaterThan(0.97)
  expect(width / 106.3).toBeLessThan(1.05)
})
