const letters = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'x', 'y']

/** 1 is `a`, 5 is `đ`: the alphabet of a decree's points has đ and no f, j, w, z (Nghị định 30/2020, PL.I-V). After `y` comes `aa`. */
export function letterOf(position: number): string {
  const index = position - 1
  const head = Math.floor(index / letters.length)
  return (head > 0 ? letterOf(head) : '') + letters[index % letters.length]!
}

/** 4 is `IV`. */
export function romanOf(number: number): string {
  const steps: readonly [number, string][] = [
    [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
    [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
  ]
  let rest = number
  let roman = ''
  for (const [value, sign] of steps) {
    while (rest >= value) {
      roman += sign
      rest -= value
    }
  }
  return roman
}

/** `Phụ lục`, or `Phụ lục II` where there are several (Nghị định 30/2020, Phụ lục I, Phần I, Mục III, khoản 1). */
export function appendixLabel(index: number, count: number): string {
  return count === 1 ? 'Phụ lục' : `Phụ lục ${romanOf(index + 1)}`
}
