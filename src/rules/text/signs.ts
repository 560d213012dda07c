/** Of a code unit: whether it is what patterns write as `[A-Za-zÀ-ỹ]`. */
export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x1ef9) || (code >= 0x41 && code <= 0x5a)
}

/** `[a-zµÀ-ỹ]`. */
function isSmallLetter(code: number): boolean {
  return isLetter(code) || code === 0xb5
}

/** `\d`. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** `\s`. */
export function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)))
}

/** Where the letters that stand right before `until` in a text in small letters begin, cut off at `from`; `µ` is one of them. */
export function lettersBefore(text: string, until: number, from: number): number {
  let start = until
  while (start > from && isSmallLetter(text.charCodeAt(start - 1))) start--
  return start
}

/** Where the blanks that stand right before `until` begin, cut off at `from`. */
export function blanksBefore(text: string, until: number, from: number): number {
  let start = until
  while (start > from && isBlank(text.charCodeAt(start - 1))) start--
  return start
}
