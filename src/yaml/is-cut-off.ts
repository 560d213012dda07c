import { kindOf } from './marks.ts'

/** Whether a comment behind a text in words goes on with it: `phong trào #binhdanhocvuso`. What is meant as a note has a blank behind its sign, or is one of ours. */
export function isCutOff(typed: string, comment: string): boolean {
  const isWords = typed.includes(' ') && hasLetter(typed)
  return isWords && (/^#\d/.test(comment) || hasLetter(comment.slice(1, 2))) && !/^#chấp nhận\s/i.test(comment) && kindOf(comment) === null
}

function hasLetter(text: string): boolean {
  return text.toLowerCase() !== text.toUpperCase()
}
