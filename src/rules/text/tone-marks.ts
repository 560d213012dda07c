/** Where the tone of an open `oa`, `oe`, `uy` sits: on its first vowel (hòa) or its second (hoà). */
export type ToneStyle = 'first' | 'second'

const onFirst = /(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)$/i
const onSecond = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/i
/** What a syllable of either style ends in. */
const lastLetters = 'aeyàáảãạèéẻẽẹỳýỷỹỵAEYÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ'
const tone = /[\u0300\u0301\u0303\u0309\u0323]/

/** Null for a syllable that both styles write alike. */
export function toneStyleOf(syllable: string): ToneStyle | null {
  if (!lastLetters.includes(syllable[syllable.length - 1]!)) return null
  return onFirst.test(syllable) ? 'first' : onSecond.test(syllable) ? 'second' : null
}

/** `hoà` as `hòa`, `hòa` as `hoà`. */
export function withToneOn(style: ToneStyle, syllable: string): string {
  if (syllable.length < 2 || toneStyleOf(syllable) === null) return syllable
  const letters = syllable.normalize('NFD')
  const mark = tone.exec(letters)![0]
  const bare = letters.replace(tone, '')
  const at = style === 'first' ? bare.length - 1 : bare.length
  return (bare.slice(0, at) + mark + bare.slice(at)).normalize('NFC')
}
