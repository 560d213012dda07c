import { withoutLookAlikes, zeroWidth } from '../source/look-alikes.ts'
import { withoutRefused } from '../source/refused-characters.ts'

/** Letters of symbol fonts (Symbol, Wingdings) that stand in private use, by their place in the font. */
const symbols: Readonly<Record<string, string>> = {
  '\uf02b': '+', '\uf02d': '-', '\uf0b7': '•', '\uf0a7': '•', '\uf0a8': '•', '\uf076': '•', '\uf0d8': '•', '\uf06e': '•', '\uf06c': '•', '\uf071': '•',
  '\uf0e0': '→', '\uf0e8': '→', '\uf0fc': '✓', '\uf0a3': '≤', '\uf0b3': '≥', '\uf0b1': '±', '\uf0b4': '×', '\uf0b0': '°', '\uf025': '%', '\uf020': ' ',
}

const symbol = /[\uf000-\uf0ff]/g

export function countSymbols(text: string): number {
  return text.match(symbol)?.length ?? 0
}

/** A font's own letters as plain ones; a mark for one that isn't known. */
export function plainSymbols(text: string): string {
  return text.replace(symbol, letter => symbols[letter] ?? '•')
}

/** NFC, without what no file of a workspace may contain. */
export function cleanText(text: string): string {
  return withoutRefused(withoutLookAlikes(plainSymbols(text).normalize('NFC')).replace(zeroWidth, '').replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ' '))
}
