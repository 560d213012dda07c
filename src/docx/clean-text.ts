const lineEnds = /[\t\n\v\f\r\u0085\u2028\u2029]+/g

/** Control characters, lone surrogates, U+FFFE and U+FFFF may not stand in XML; the others are invisible and only do harm. */
const unwanted = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]|\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}/gu

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
