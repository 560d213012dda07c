import { textWidth, type Face } from '../document/text-width.ts'

/** Times New Roman, single: a line is this much higher than its letters' size. */
export const singleLine = 1.15

/** Lines are never filled to the end, because words don't break. */
export const filled = 0.95

/** Lines that Word is likely to set a text in, in a room of so many twips. */
export function likelyLines(text: string, face: Face, room: number, points: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, face, points) / room)), 0)
}
