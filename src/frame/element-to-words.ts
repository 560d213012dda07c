import { childOf, elementsIn, isElement, unescaped, type XmlElement } from '../xml/xml.ts'
import { firstObject } from './frame.ts'

/** Words of a paragraph; what is no word stands as one character from U+E000 on. */
export interface Words {
  readonly text: string
  readonly objects: readonly XmlElement[]
  /** By character of `text`. */
  readonly looks: readonly (XmlElement | null)[]
}

/** Traces of Word's own work that mean nothing in print; bookmarks of a paragraph that is filled have lost what they marked. */
const traces = new Set(['w:proofErr', 'w:lastRenderedPageBreak', 'w:softHyphen', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:permStart', 'w:permEnd', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:smartTagPr', 'w:customXmlPr'])

/** Only hold what is in them. */
const wrappers = new Set(['w:smartTag', 'w:customXml', 'w:sdt', 'w:sdtContent', 'w:dir', 'w:bdo'])

/** One UTF-16 unit of the words, or what is no word. */
interface Piece {
  readonly unit: string | XmlElement
  readonly look: XmlElement | null
}

/** Braces that stand for a tag, however Word has cut it into runs. */
const tag = /\{\{[^{}]*\}\}/g

export function elementToWords(paragraph: XmlElement): Words {
  const objects: XmlElement[] = []
  const pieces = paragraph.children.filter(isElement).flatMap(piecesOf)
  const signs = pieces.map(({ unit }) => (typeof unit === 'string' ? unit : String.fromCharCode(firstObject + objects.push(unit) - 1)))
  const order = orderAroundTags(signs.join(''))
  return { text: straight(order.map(index => signs[index]!).join('')), objects, looks: order.map(index => pieces[index]!.look) }
}

/** All words below an element, those of text boxes too. */
export function wordsBelow(one: XmlElement): string {
  return elementsIn(one, 'w:t').map(wordsOf).join('')
}

function piecesOf(one: XmlElement): readonly Piece[] {
  if (traces.has(one.name)) return []
  if (one.name === 'w:r') return piecesOfRun(one)
  // A tag with an @ or a point in it becomes a link while it is typed.
  const isWrapper = wrappers.has(one.name) || (one.name === 'w:hyperlink' && /[{}]/.test(wordsBelow(one)))
  return isWrapper ? one.children.filter(isElement).flatMap(piecesOf) : [{ unit: one, look: null }]
}

function piecesOfRun(run: XmlElement): readonly Piece[] {
  const look = childOf(run, 'w:rPr')
  return run.children.filter(isElement).flatMap((child): readonly Piece[] => {
    if (traces.has(child.name)) return []
    if (child.name === 'w:t') return wordsOf(child).split('').map(unit => ({ unit, look }))
    return [{ unit: { name: 'w:r', attributes: '', children: [...(look ? [look] : []), child] }, look }]
  })
}

/** Characters of private use would be taken for objects. */
function wordsOf(text: XmlElement): string {
  return unescaped(text.children.filter(node => typeof node === 'string').join('')).normalize('NFC').replace(/[\n\r\t]/g, ' ').replace(/\p{Co}/gu, '')
}

/** A picture or a line break inside of a tag goes before it, or the tag could not be read. */
function orderAroundTags(text: string): readonly number[] {
  const indices = Array.from({ length: text.length }, (_, index) => index)
  return [...text.matchAll(tag)].reduce<readonly number[]>((order, { index, 0: whole }) => {
    const inside = indices.slice(index, index + whole.length)
    const isObject = (at: number) => text.charCodeAt(at) >= firstObject && text.charCodeAt(at) < 0xf900
    return [...order.slice(0, index), ...inside.filter(isObject), ...inside.filter(at => !isObject(at)), ...order.slice(index + whole.length)]
  }, indices)
}

/** Word makes typographer's quotes of those that are typed, and blanks that don't break. */
function straight(text: string): string {
  return text.replace(tag, whole => whole.replace(/[“”„‟″]/g, '"').replace(/[‘’‚‛′]/g, '\'').replace(/[\u00a0\u2007\u202f]/g, ' '))
}

/** Paragraphs of a part that stand in no other paragraph, in order. */
export function paragraphsIn(root: XmlElement): readonly XmlElement[] {
  return root.children.filter(isElement).flatMap(child => (child.name === 'w:p' ? [child] : paragraphsIn(child)))
}
