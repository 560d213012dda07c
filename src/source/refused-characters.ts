/**
 * What has no place in a report, and what XML would refuse: control characters but tab and line end, private use, halves of pairs,
 * marks that turn text around. Runs of the same character count as one place.
 */
export const refusedCharacters = /((?![\t\n])[\p{Cc}\p{Co}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\ufffc\ufffd])\1*/gu

/** Marks on one letter, more than any script has: putting so many in order takes minutes (Unicode Standard Annex 15, 13). */
export const markPile = /\p{M}{31}/u
