/**
 * A text of these alone, which nearly every text is, is in NFC, has no marks apart from their letters and nothing that is refused, wide or
 * not seen; each counts as one letter. No look is needed at what takes many times as long to tell.
 */
const unusual = /[^\t\n -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u2070-\u20cf\u2190-\u2300]/

export function isUsual(text: string): boolean {
  return !unusual.test(text)
}
