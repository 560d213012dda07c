const lineEnds = /[\t\n\v\f\r\u0085\u2028\u2029]+/g

/** Control characters, lone surrogates, U+FFFE and U+FFFF may not stand in XML; the others are invisible and only do harm. */
const unwanted = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]|\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}/gu

/**
 * Text that can stand in a part of the file. Private use characters go too: the names of lists begin with one (see numbering.ts),
 * and the library puts a number wherever it sees such a name.
 */
export function cleanText(text: string): string {
  return text.replace(lineEnds, ' ').replace(unwanted, '').normalize('NFC')
}
