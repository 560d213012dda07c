/**
 * What has no place in a report, and what XML would refuse: control characters but tab and line end, private use, halves of pairs,
 * marks that turn text around. Runs of the same character count as one place.
 */
export const refusedCharacters = /((?![\t\n])[\p{Cc}\p{Co}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\ufffc\ufffd])\1*/gu

/** Marks on one letter, more than any script has: putting so many in order takes minutes (Unicode Standard Annex 15, 13). */
export const markPile = /\p{M}{31}/u

/** What of them all only some texts have; many times as quick to look for. */
const mayBeRefused = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\uf8ff\ufdd0-\ufdef\ufffc-\uffff]/
const mayBeMark = /[\u0300-\u1dff\u20d0-\uffef]/

/** Places of `refusedCharacters`. */
export function refusedIn(text: string): Iterable<RegExpExecArray> {
  return mayBeRefused.test(text) ? text.matchAll(refusedCharacters) : []
}

/** The first `markPile`, or null. */
export function markPileIn(text: string): RegExpExecArray | null {
  return mayBeMark.test(text) ? markPile.exec(text) : null
}
