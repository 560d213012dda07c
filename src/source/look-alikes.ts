/** Letters of other alphabets that look like Đ and đ; searching, sorting and Word's spelling check stumble over them. */
const lookAlikes: Readonly<Record<string, string>> = { '\u00d0': 'Đ', '\u0189': 'Đ', '\u00f0': 'đ', '\u0256': 'đ' }

export const lookAlike = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'g')

/** As long as what it replaces, so that places stay. */
export function withoutLookAlikes(text: string): string {
  return text.replace(lookAlike, letter => lookAlikes[letter]!)
}

/** Invisible and without meaning in Vietnamese; they come along when text is copied from a page, and two equal names differ by them. */
export const zeroWidth = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
