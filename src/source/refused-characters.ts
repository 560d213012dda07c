/**
 * What has no place in a report, and what XML would refuse: control characters but tab and line end, private use, halves of pairs,
 * marks that turn text around. Runs of the same character count as one place. Written out, as classes take V8 a hundred times as long to read.
 */
export const refusedCharacters = /([\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\uf8ff\ufdd0-\ufdef\ufffc-\uffff\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{4fffe}\u{4ffff}\u{5fffe}\u{5ffff}\u{6fffe}\u{6ffff}\u{7fffe}\u{7ffff}\u{8fffe}\u{8ffff}\u{9fffe}\u{9ffff}\u{afffe}\u{affff}\u{bfffe}\u{bffff}\u{cfffe}\u{cffff}\u{dfffe}\u{dffff}\u{efffe}-\u{10ffff}])\1*/gu

/** Marks on one letter, more than any script has: putting so many in order takes minutes (Unicode Standard Annex 15, 13). Made where it is asked for. */
const markPile = (flags: 'u' | 'gu') => new RegExp('\\p{M}{31}', flags)

/** What of them all only some texts have; many times as quick to look for. */
const mayBeRefused = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\uf8ff\ufdd0-\ufdef\ufffc-\uffff]/
const mayBeMark = /[\u0300-\u1dff\u20d0-\uffef]/

/** Places of `refusedCharacters`. */
export function refusedIn(text: string): Iterable<RegExpExecArray> {
  return mayBeRefused.test(text) ? text.matchAll(refusedCharacters) : []
}

/** The first `markPile`, or null. */
export function markPileIn(text: string): RegExpExecArray | null {
  return mayBeMark.test(text) ? markPile('u').exec(text) : null
}

/** The text without any of both. */
export function withoutRefused(text: string): string {
  const kept = mayBeRefused.test(text) ? text.replace(refusedCharacters, '') : text
  return mayBeMark.test(kept) ? kept.replace(markPile('gu'), '') : kept
}
