import type { Rule } from './rule.ts'
import { inOrder, passagesWith, passagesWithRare } from './text/passages-with.ts'
import type { Stretch } from './text/sentences.ts'

/** Letters of other alphabets that look like those of Vietnamese. */
const twins: Readonly<Record<string, string>> = {
  'Ð': 'Đ', 'ð': 'đ', 'Ɖ': 'Đ', 'ǎ': 'ă', 'Ǎ': 'Ă',
  'А': 'A', 'В': 'B', 'Е': 'E', 'К': 'K', 'М': 'M', 'Н': 'H', 'О': 'O', 'Р': 'P', 'С': 'C', 'Т': 'T', 'Х': 'X', 'У': 'Y', 'І': 'I',
  'а': 'a', 'е': 'e', 'о': 'o', 'р': 'p', 'с': 'c', 'х': 'x', 'у': 'y', 'і': 'i', 'ԁ': 'd',
  'Α': 'A', 'Β': 'B', 'Ε': 'E', 'Ζ': 'Z', 'Η': 'H', 'Ι': 'I', 'Κ': 'K', 'Μ': 'M', 'Ν': 'N', 'Ο': 'O', 'Ρ': 'P', 'Τ': 'T', 'Υ': 'Y', 'Χ': 'X', 'ο': 'o', 'ν': 'v',
}

/** `µ` is the sign of a millionth before these, and `à` in TCVN3 elsewhere. */
const smallUnit = /^µ(?:mol|Sv|Gy|Bq|Ci|kat|Pa|bar|Hz|Wh|rad|rem)$/

// Ranges, since V8 looks slowly for many single signs: these hold all twins, wide signs, loose marks, hidden signs and what is left of TCVN3.
const oddSign = /[\u00a8-\u00aa\u00ac-\u00ae\u00b5-\u00b9\u00d0\u00f0\u0189\u01cd\u01ce\u0300-\u0530\u200b\u2060\ufeff-\uff5e]/
/** What TCVN3 writes for ă, ơ, á, and inside a word for â, ê, ả, ạ, before one for đ; behind a word of ours such a sign is a mark of its own. */
const oldSign = /[A-Za-zÀ-ỹ](?:[©ª¶¹][a-z]|[¨¬¸])|[¨¬¸][a-z]|(?<![A-Za-zÀ-ỹ])®[a-z]/

/** A letter and its mark as two letters, as VNI writes them: pairs that no Vietnamese word has, nor a French or English one. */
const oldPair = /(?:[ùøûõâàáåãäÙØÛÕÂÀÁÅÃÄ](?<=[aA].)|[ùøÙØ](?<=[yôöYÔÖ].)|[ùÙ](?<=[uU].)|[ûõïÛÕÏ](?<=[ôöÔÖ].)|[âÂ](?<=[oO].))/g

const letterInNumber = /\d[OoIl]|[OIl]\d/g

export const lookAlike: Rule = {
  code: 'look-alike',
  severity: 'error',
  title: 'Ký tự lạ trông giống chữ, số tiếng Việt',
  why: 'Chữ "Ð" (tiếng Iceland) trông như "Đ", chữ "С" (tiếng Nga) trông như "C" nhưng là ký tự khác: tìm kiếm, sắp xếp và phần mềm đọc văn bản đều sai. Văn bản phải dùng bộ mã Unicode theo TCVN 6909:2001 (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục 4).',
  bad: `
Tiếp tục thực hiện Ðề án 06 trên toàn tỉnh.
%%                 ^ look-alike: "Ð" (U+00D0) trông giống "Đ" nhưng là ký tự khác
`,
  good: `
Tiếp tục thực hiện Đề án 06 trên toàn tỉnh.
`,

  check(found, { passages }) {
    for (const passage of inOrder(passages, [passagesWithRare(passages, oddSign), passagesWith(passages, letterInNumber), passagesWith(passages, oldPair)])) {
      for (const { start, end, message, hint } of faultsOf(passage.text)) found({ message, hint, span: passage.spanOf(start, end) })
    }
  },
}

interface Fault extends Stretch {
  readonly message: string
  readonly hint: string
}

function faultsOf(text: string): Fault[] {
  return [
    ...legacyFaults(text),
    ...Array.from(text.matchAll(/[A-Za-zÀ-ỹµ]+/g), ({ 0: word, index }) => faultsOfWord(text, word, index)).flat(),
    ...Array.from(text.matchAll(/[\uff01-\uff5e]+/g), ({ 0: wide, index }) => wideFault(wide, index)),
    ...Array.from(text.matchAll(/[\u200b\u2060\ufeff\u00ad]/g), ({ 0: sign, index }) => fault(index, 1, `ký tự ẩn ${codeOf(sign)} giữa các chữ`, 'xóa ký tự ẩn: xóa cả từ rồi gõ lại')),
    ...Array.from(text.matchAll(/(?<![A-Za-zÀ-ỹ\d])(?:\d[\d.,/]*[OoIl][\d.,/OoIl]*\d|[OIl]\d?\/\d{1,2}\/\d{4})(?![A-Za-zÀ-ỹ\d])/g), ({ 0: number, index }) => lettersIn(number, index)).flat(),
  ].sort((a, b) => a.start - b.start)
}

/** The first word in each of the old encodings: all of its passage is to be converted. */
function legacyFaults(text: string): Fault[] {
  const words = [...text.matchAll(/[A-Za-zÀ-ỹ¨©ª¬®µ¶¸¹]+/g)]
  return [
    ...words.filter(({ 0: word }) => isOfTcvn3(word)).slice(0, 1).map(match => legacyFault(match, 'TCVN3')),
    ...words.filter(({ 0: word }) => word.search(oldPair) >= 0).slice(0, 1).map(match => legacyFault(match, 'VNI')),
  ]
}

function isOfTcvn3(word: string): boolean {
  return oldSign.test(word) || (word.includes('µ') && word.length > 2 && /\p{Ll}/u.test(word) && !smallUnit.test(word))
}

function legacyFault({ 0: word, index }: RegExpExecArray, encoding: string): Fault {
  return fault(index, word.length, `"${word}" là chữ của bảng mã cũ (${encoding})`, 'chuyển đoạn này sang Unicode bằng công cụ chuyển mã của bộ gõ')
}

function faultsOfWord(text: string, word: string, index: number): Fault[] {
  const marks = Array.from(word.matchAll(/[\u0300-\u036f]+/g), ({ 0: mark, index: at }) => fault(index + Math.max(0, at - 1), mark.length + (at > 0 ? 1 : 0), `dấu rời (${codeOf(mark)}) không ghép vào chữ "${word}"`, 'xóa từ này và gõ lại bằng bộ gõ Unicode dựng sẵn'))
  const strange = word.split('').map((letter, at) => ({ letter, at })).filter(({ letter }) => Object.hasOwn(twins, letter))
  if (strange.length === 0 || isForeignWord(text, word)) return marks
  const letters = strange.map(({ letter, at }) =>
    fault(index + at, letter.length, `"${letter}" (${codeOf(letter)}) trông giống "${twins[letter]}" nhưng là ký tự khác`, `xóa chữ này và gõ lại "${twins[letter]}"`))
  return [...marks, ...letters]
}

/** A Russian or Greek word in a text that has others of its kind, and `ν` alone, are what they look like. */
function isForeignWord(text: string, word: string): boolean {
  if (/\p{Script=Latin}/u.test(word)) return false
  const isOnlyTwins = [...word].every(letter => letter in twins)
  return !isOnlyTwins || (word.length === 1 && !/[\p{Script=Cyrillic}]/u.test(word)) || /[бгджзилптфцчшщъыьэюяБГДЖЗИЛПФЦЧШЩЫЭЮЯ]/.test(text)
}

function wideFault(wide: string, index: number): Fault {
  const plain = wide.normalize('NFKC')
  return fault(index, wide.length, `"${wide}" là ký tự cỡ rộng, không phải "${plain}"`, `gõ lại "${plain}"`)
}

/** `2O26`, `l5/4/2026`: typed on the wrong key, or read by a scanner. */
function lettersIn(number: string, index: number): Fault[] {
  return Array.from(number.matchAll(/[OoIl]/g), ({ 0: letter, index: at }) => {
    const digit = /o/i.test(letter) ? '0' : '1'
    return fault(index + at, 1, `chữ "${letter}" đứng trong một số, trông giống số ${digit}`, `gõ lại số ${digit}`)
  })
}

function fault(start: number, length: number, message: string, hint: string): Fault {
  return { start, end: start + length, message, hint }
}

function codeOf(sign: string): string {
  return `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
