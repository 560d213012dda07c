import { paragraph } from './markup/paragraph.ts'

/** The decree asks for a third to a half of the text's length below the agency's name and the subject (PL.I-II.2.b, II.5.b). */
export const shortRule = 0.42

/** Centred rule of `length` in a space of `room`, twips. */
export function ruleLine(length: number, room: number): string {
  const side = Math.max(0, Math.round((room - length) / 2))
  return paragraph({ style: 'RuleLine', indent: { left: side, right: side } })
}
