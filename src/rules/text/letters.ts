/** What Unicode calls a capital, a small letter, or a letter of another kind. */
export type Letter = 'capital' | 'small' | 'other'

/** The letter that stands there; null for any other sign. By code: V8 takes up to half a millisecond to compile a class of all letters, so that only what is seldom seen is asked by one. */
export function letterAt(text: string, at: number): Letter | null {
  const code = text.charCodeAt(at)
  // The end of the text has no code.
  if (!(code >= 0x80)) return code >= 0x61 && code <= 0x7a ? 'small' : code >= 0x41 && code <= 0x5a ? 'capital' : null
  if (code >= 0x1ea0 && code < 0x1f00) return code % 2 === 1 ? 'small' : 'capital'
  if (code >= 0xc0 && code < 0x138) return code === 0xd7 || code === 0xf7 ? null : (code < 0x100 ? code >= 0xdf : code % 2 === 1) ? 'small' : 'capital'
  if (code === 0x1a1 || code === 0x1b0) return 'small'
  if (code === 0x1a0 || code === 0x1af) return 'capital'
  return code >= 0x2000 && code < 0x2071 ? null : seldomLetter(text.slice(at, at + 2))
}

function seldomLetter(sign: string): Letter | null {
  return /^\p{Lu}/u.test(sign) ? 'capital' : /^\p{Ll}/u.test(sign) ? 'small' : /^\p{L}/u.test(sign) ? 'other' : null
}

/** Whether one of the words stands in the text with no letter before or behind it. */
export function hasWord(text: string, words: readonly string[]): boolean {
  return words.some(word => {
    let at = text.indexOf(word)
    while (at >= 0 && (isLetterBefore(text, at) || letterAt(text, at + word.length) !== null)) at = text.indexOf(word, at + 1)
    return at >= 0
  })
}

/** Whether a letter ends there; one of those beyond the first plane takes two places. */
export function isLetterBefore(text: string, at: number): boolean {
  return letterAt(text, at - 1) !== null || (letterAt(text, at - 2) !== null && text.codePointAt(at - 2)! > 0xffff)
}

/** Where the signs end, from `start` on, that are part of one thing. */
export function endOfRun(text: string, start: number, isPart: (at: number) => boolean): number {
  let at = start
  while (at < text.length && isPart(at)) at += text.codePointAt(at)! > 0xffff ? 2 : 1
  return at
}
