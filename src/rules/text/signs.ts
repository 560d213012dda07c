/** Where the letters (`[A-Za-zµÀ-ỹ]`) that stand right before `until` begin, cut off at `from`. */
export function lettersBefore(text: string, until: number, from: number): number {
  let start = until
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--
  return start
}

/** Where the blanks (`\s`) that stand right before `until` begin, cut off at `from`. */
export function blanksBefore(text: string, until: number, from: number): number {
  let start = until
  while (start > from && isBlank(text.charCodeAt(start - 1))) start--
  return start
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x1ef9) || (code >= 0x41 && code <= 0x5a) || code === 0xb5
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)))
}
