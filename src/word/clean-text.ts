import { markPile, refusedCharacters } from '../source/refused-characters.ts'

/** Letters of symbol fonts (Symbol, Wingdings) that stand in private use, by their place in the font. */
const symbols: Readonly<Record<string, string>> = {
  '\uf02b': '+', '\uf02d': '-', '\uf0b7': '•', '\uf0a7': '•', '\uf0a8': '•', '\uf076': '•', '\uf0d8': '•', '\uf06e': '•', '\uf06c': '•', '\uf071': '•',
  '\uf0e0': '→', '\uf0e8': '→', '\uf0fc': '✓', '\uf0a3': '≤', '\uf0b3': '≥', '\uf0b1': '±', '\uf0b4': '×', '\uf0b0': '°', '\uf025': '%', '\uf020': ' ',
}

const symbol = /[\uf000-\uf0ff]/g
const lookAlikes: Readonly<Record<string, string>> = { '\u00d0': 'Đ', '\u0189': 'Đ', '\u00f0': 'đ', '\u0256': 'đ' }
const zeroWidth = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

export function countSymbols(text: string): number {
  return text.match(symbol)?.length ?? 0
}

/** A font's own letters as plain ones; a mark for one that isn't known. */
export function plainSymbols(text: string): string {
  return text.replace(symbol, letter => symbols[letter] ?? '•')
}

/** NFC, without what no file of a workspace may contain. */
export function cleanText(text: string): string {
  return plainSymbols(text).normalize('NFC').replace(/[\u00d0\u0189\u00f0\u0256]/g, letter => lookAlikes[letter]!).replace(zeroWidth, '')
    .replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ' ').replace(refusedCharacters, '').replace(new RegExp(markPile, 'gu'), '')
}
