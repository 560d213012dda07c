/** Where the letters (`[A-Za-zµÀ-ỹ]`) that stand right before `until` begin, cut off at `from`. */
export function lettersBefore(text: string, until: number, from: number): number {
  let start = until
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--
  return start
}

/** Where the letters that begin at `from` end. */
export function lettersBehind(text: string, from: number): number {
  let end = from
  while (isLetter(text.charCodeAt(end))) end++
  return end
}

/** The letters that stand right before the end, blanks passed over. */
export function lastLetters(text: string): string {
  const end = blanksBefore(text, text.length, 0)
  return text.slice(lettersBefore(text, end, 0), end)
}

/** The letters that a text begins with, blanks passed over. */
export function firstLetters(text: string): string {
  let start = 0
  while (isBlank(text.charCodeAt(start))) start++
  return text.slice(start, lettersBehind(text, start))
}

/** Where the blanks (`\s`) that stand right before `until` begin, cut off at `from`. */
export function blanksBefore(text: string, until: number, from: number): number {
  let start = until
  while (start > from && isBlank(text.charCodeAt(start - 1))) start--
  return start
}

/** Whether one of the phrases stands in the text with no letter before or behind it: for what is seldom asked, since a pattern takes long to compile and is faster then. */
export function hasPhrase(text: string, phrases: readonly string[]): boolean {
  return phrases.some(phrase => {
    let at = text.indexOf(phrase)
    while (at >= 0 && (isLetter(text.charCodeAt(at - 1)) || isLetter(text.charCodeAt(at + phrase.length)))) at = text.indexOf(phrase, at + 1)
    return at >= 0
  })
}

/** Whether the words in a text, in small letters with single blanks between, begin with one of the names; each has `most` words at most, in a run of letters each. */
export function beginsWithName(small: string, names: ReadonlySet<string>, most: number): boolean {
  let end = lettersBehind(small, 0)
  for (let count = 1; end > 0; count++) {
    if (names.has(small.slice(0, end))) return true
    if (count === most || small[end] !== ' ') return false
    end = lettersBehind(small, end + 1)
  }
  return false
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x1ef9) || (code >= 0x41 && code <= 0x5a) || code === 0xb5
}

/** Whether a sign with that code is a blank (`\s`). */
export function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)))
}
