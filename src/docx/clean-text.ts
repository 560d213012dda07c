const lineEnds = /[\t\n\v\f\r\u0085\u2028\u2029]+/g

/**
 * Control characters, lone surrogates, signs of private use and those that will never be any may not stand in XML or have no font; the others are
 * invisible and only do harm. Written out by ranges: Unicode's own classes take longer to make than the whole text to clean.
 */
const unwanted = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufeff\ufffe\uffff\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{4fffe}\u{4ffff}\u{5fffe}\u{5ffff}\u{6fffe}\u{6ffff}\u{7fffe}\u{7ffff}\u{8fffe}\u{8ffff}\u{9fffe}\u{9ffff}\u{afffe}\u{affff}\u{bfffe}\u{bffff}\u{cfffe}\u{cffff}\u{dfffe}\u{dffff}\u{efffe}-\u{10ffff}]/gu

/** A sign that is not among the usual ones, which stay as they are and join with none: letters of Vietnamese, digits, signs of a text. */
const unusual = /[^ -~\u00a0-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e₫]/

/** Text that can stand in a part of the file. Private use characters go too: no reader's fonts have them. */
export function cleanText(text: string): string {
  return unusual.test(text) ? cleanAnyText(text) : text
}

/** The whole way, which nearly no text needs. */
export function cleanAnyText(text: string): string {
  return text.replace(lineEnds, ' ').replace(unwanted, '').normalize('NFC')
}
