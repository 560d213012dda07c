import { matchesIn } from '../../source/matches.ts'
import { remembered } from './remembered.ts'

/** Stands for a character that is no prose: neither letter nor digit, blank nor punctuation. */
export const maskSign = '\u0001'

// In small letters of ASCII: to ignore case takes V8 longer to compile.
const links = /(?:https?:\/\/|www\.)[^\s<>"“”()]*[^\s<>"“”().,;:]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\wÀ-ỹ.-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org|info)\b(?:\/[^\s<>"“”()]*[^\s<>"“”().,;:])?/g

/** What every address has; most passages have none, and this is quick to see. */
export const linkSign = /:\/\/|www\.|@|\.(?:vn|com|net|org|info)/gi

// 4800/KH-UBND, 43-TTr/ĐUCA, 08/2024/TT-BXD, 193/2025/QH15, 02-KH/BCĐTW.
const symbols = /(?<![A-Za-zÀ-ỹ\d])\d+[a-zđ]?(?:\/\d{4})?[/-][A-ZĐ][A-Za-zÀ-ỹ\d&]*(?:[-/.][A-Za-zÀ-ỹ\d&]+)*/g

/** The same text, same offsets, with addresses (web, mail) blotted out. */
export const maskLinks = remembered(blotLinks)

function blotLinks(text: string): string {
  if (text.search(linkSign) < 0) return text
  let masked = ''
  for (const { 0: link, index } of matchesIn(text.replace(/[A-Z]+/g, capitals => capitals.toLowerCase()), links)) masked += text.slice(masked.length, index) + blot(link)
  return masked + text.slice(masked.length)
}

/** The same text, same offsets, with addresses and the numbers of documents blotted out. */
export const maskCitations = remembered(blotCitations)

function blotCitations(text: string): string {
  return /\d[a-zđ]?[/-]/.test(text) ? maskLinks(text).replace(symbols, blot) : maskLinks(text)
}

function blot(found: string): string {
  return maskSign.repeat(found.length)
}
