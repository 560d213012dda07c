import { describe, expect, test } from 'vitest'
import { align } from '../../src/difference/align.ts'
import { compareTexts } from '../../src/difference/compare-texts.ts'
import { shortestEdit } from '../../src/difference/shortest-edit.ts'
import { compareWords, tokensOf, type Words } from '../../src/difference/words.ts'

const shown = (words: readonly Words[]) => words.map(({ mark, text }) => (mark === 'added' ? `{+${text}+}` : mark === 'removed' ? `[-${text}-]` : text)).join('')

/** The same numbers each time. */
function* numbers(seed: number): Generator<number> {
  for (let value = seed; ; ) {
    value = (value * 1103515245 + 12345) % 2147483648
    yield value / 2147483648
  }
}

describe('the shortest edit', () => {
  test('of known lists is as short as can be', () => {
    const steps = shortestEdit([...'ABCABBA'], [...'CBABAC'])
    expect(steps.filter(({ type }) => type !== 'same')).toHaveLength(5)
  })

  test('leads from one list to the other, whatever they are', () => {
    const random = numbers(6)
    const list = () => Array.from({ length: Math.floor(random.next().value! * 30) }, () => 'abcd'[Math.floor(random.next().value! * 4)]!)
    for (let round = 0; round < 300; round++) {
      const [a, b] = [list(), list()]
      const steps = shortestEdit(a, b)
      expect(steps.flatMap(step => (step.type === 'added' ? [] : [step.earlier]))).toEqual(a)
      expect(steps.flatMap(step => (step.type === 'removed' ? [] : [step.later]))).toEqual(b)
      expect(steps.filter(({ type }) => type === 'same')).toHaveLength(longestCommon(a, b))
    }
  })

  test('of lists without anything in common ends soon', () => {
    const a = Array.from({ length: 20_000 }, (_, index) => index)
    const steps = shortestEdit(a, a.map(one => -one - 1))
    expect(steps).toHaveLength(40_000)
  })
})

function longestCommon(a: readonly string[], b: readonly string[]): number {
  const best = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) best[i]![j] = a[i] === b[j] ? best[i + 1]![j + 1]! + 1 : Math.max(best[i + 1]![j]!, best[i]![j + 1]!)
  }
  return best[0]![0]!
}

describe('words', () => {
  test('numbers, dates and symbols are one word each', () => {
    expect(tokensOf('đạt 43,46% (967.494/2.226.350) theo 2185/KH-SYT ngày 27/3/2026.').filter(token => token.trim() !== ''))
      .toEqual(['đạt', '43,46%', '(', '967.494/2.226.350', ')', 'theo', '2185/KH-SYT', 'ngày', '27/3/2026', '.'])
  })

  test.each([
    ['đạt 41,91% dân số', 'đạt 43,46% dân số', 'đạt [-41,91%-]{+43,46%+} dân số'],
    ['đến hết tháng 02/2026, số đối tượng', 'đến hết tháng 3/2026, số đối tượng', 'đến hết tháng [-02/2026-]{+3/2026+}, số đối tượng'],
    ['chỉ đạo các sở rà soát hồ sơ', 'chỉ đạo các sở, ngành rà soát hồ sơ', 'chỉ đạo các sở{+, ngành+} rà soát hồ sơ'],
    ['phối hợp với Công an tỉnh và Sở Y tế', 'phối hợp với Sở Nội vụ và Sở Y tế', 'phối hợp với [-Công an tỉnh-]{+Sở Nội vụ+} và Sở Y tế'],
    ['giữ nguyên', 'giữ nguyên', 'giữ nguyên'],
    ['', 'mới', '{+mới+}'],
    ['cấp căn cước cho công dân', 'hạ tầng số còn thiếu nhiều', '[-cấp căn cước cho công dân-]{+hạ tầng số còn thiếu nhiều+}'],
  ])('%s → %s', (earlier, later, marked) => {
    expect(shown(compareWords(earlier, later))).toBe(marked)
  })
})

test('paragraphs are compared with those that are like them, and line ends within them mean nothing', () => {
  const compared = compareTexts('- Rà soát dữ liệu\nđất đai.\n\n- Tập huấn cán bộ cấp xã.\n\n- Mua máy.', '- Rà soát dữ liệu đất đai.\n\n- Lắp đặt trạm phát sóng ở các thôn.\n\n- Tập huấn cán bộ cấp tỉnh.\n\n- Mua máy.')
  expect(compared.map(shown)).toEqual(['- Rà soát dữ liệu đất đai.', '{+- Lắp đặt trạm phát sóng ở các thôn.+}', '- Tập huấn cán bộ cấp [-xã-]{+tỉnh+}.', '- Mua máy.'])
})

test('what is alike is paired in order, equal ones first', () => {
  const likeness = { isSame: (a: string, b: string) => a === b, score: (a: string, b: string) => (a[0] === b[0] ? 1 : 0) }
  expect(align(['a1', 'b1', 'c1'], ['a2', 'c1', 'b2', 'c3'], likeness)).toEqual([
    { earlier: 'a1', later: 'a2' }, { earlier: 'b1', later: null }, { earlier: 'c1', later: 'c1' }, { earlier: null, later: 'b2' }, { earlier: null, later: 'c3' },
  ])
})
