import * as fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { textToXml } from '../../src/xml/text-to-xml.ts'
import { isElement, printXml, type XmlElement, type XmlNode } from '../../src/xml/xml.ts'
import { anyMarkdown, anyTemplate, anyText } from './arbitraries.ts'

type Parts = Readonly<Record<string, Uint8Array>>
type Change = (parts: Parts) => Parts

const share = fc.double({ min: 0, max: 1, noNaN: true })
const at = (length: number, where: number) => Math.min(Math.max(0, length - 1), Math.floor(where * length))

/** What an attribute of Word's may have been set to by another program, or by nobody. */
const values = ['', '0', '-1', '1', '2', '9', '77', '0.5', '1e9', '99999999999', '-99999999999', 'NaN', 'x', 'true', 'none', 'auto', 'FF0000', 'w:p', '__proto__', 'constructor', '&#x41;', '&amp;', '../../etc/passwd', 'http://a.vn/?a=1', ' ', 'ế']

const names = ['w:p', 'w:r', 'w:t', 'w:tbl', 'w:tr', 'w:tc', 'w:pPr', 'w:rPr', 'w:tcPr', 'w:sectPr', 'w:sdt', 'w:sdtContent', 'w:tab', 'w:br', 'w:hyperlink', 'w:fldSimple', 'w:instrText', 'w:fldChar', 'w:footnoteReference', 'w:ins', 'w:del', 'w:delText', 'w:style', 'w:num', 'w:abstractNum', 'w:lvl', 'w:numPr', 'w:gridSpan', 'w:vMerge', 'w:drawing', 'mc:AlternateContent', 'mc:Fallback', 'w:txbxContent', 'w:smartTag', 'w:bookmarkStart', 'w:body', 'w:hdr', 'w:sym', 'm:oMath', 'x']

const words = fc.oneof(anyText, anyMarkdown, anyTemplate, fc.constantFrom('{{body}}', '{{', '}}', '{{number}}', '{{recipients}}', '{{#if number}}', '{{/if}}', '{{table "x"}}', 'Nơi nhận:', 'Số: /BC', 'BÁO CÁO', 'PHỤ LỤC', 'I. ', '1. ', 'Kính gửi:', '- '))

/** A change to one element of a tree, of which `where` says how far into the part it is looked for. */
type Edit = (element: XmlElement, all: readonly XmlElement[]) => readonly XmlNode[]

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant<Edit>(() => []),
  fc.constant<Edit>(element => [element, element]),
  fc.constant<Edit>(({ children }) => children),
  fc.integer({ min: 2, max: 60 }).map((times): Edit => element => [Array.from({ length: times }).reduce<XmlElement>(inner => ({ ...element, children: [inner] }), element)]),
  fc.constantFrom(...names).map((name): Edit => element => [{ ...element, name }]),
  fc.constantFrom(...names).map((name): Edit => element => [{ name, attributes: '', children: [element] }]),
  fc.tuple(share, fc.constantFrom(...values)).map(([where, value]): Edit => element => [{ ...element, attributes: replaceAttribute(element.attributes, where, value) }]),
  fc.constantFrom(...values).map((value): Edit => element => [{ ...element, attributes: ` w:val="${value}" w:id="${value}"` }]),
  fc.constant<Edit>(element => [{ ...element, attributes: '' }]),
  words.map((text): Edit => element => [{ ...element, children: [escape(text)] }]),
  words.map((text): Edit => element => [{ ...element, children: [...element.children, { name: 'w:r', attributes: '', children: [{ name: 'w:t', attributes: '', children: [escape(text)] }] }] }]),
  share.map((where): Edit => (element, all) => [element, all[at(all.length, where)]!]),
  share.map((where): Edit => (element, all) => [{ ...element, children: [...element.children, all[at(all.length, where)]!] }]),
)

function escape(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function replaceAttribute(attributes: string, where: number, value: string): string {
  const found = [...attributes.matchAll(/(?<==\s*["'])[^"']*/g)]
  const match = found[at(found.length, where)]
  return match ? attributes.slice(0, match.index) + value + attributes.slice(match.index + match[0].length) : attributes
}

function elementsOf(root: XmlElement): XmlElement[] {
  const all: XmlElement[] = []
  const waiting = [root]
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    all.push(one)
    waiting.push(...one.children.filter(isElement))
  }
  return all
}

function edited(root: XmlElement, where: number, change: Edit): XmlElement {
  const all = elementsOf(root)
  const target = all[at(all.length, where)]!
  const walk = (node: XmlElement): XmlElement => ({ ...node, children: node.children.flatMap((child): readonly XmlNode[] => (child === target ? change(target, all) : isElement(child) ? [walk(child)] : [child])) })
  return walk(root)
}

const isXml = (path: string) => /\.(?:xml|rels)$/.test(path)

/** The main part more often than all others. */
function partNamed(parts: Parts, where: number): string {
  const all = Object.keys(parts).filter(isXml)
  return where < 0.5 && parts['word/document.xml'] ? 'word/document.xml' : all[at(all.length, (where - 0.5) * 2)] ?? 'word/document.xml'
}

/** A part that is well-formed and says something else. */
const treeChange: fc.Arbitrary<Change> = fc.tuple(share, fc.array(fc.tuple(share, edit), { minLength: 1, maxLength: 4 })).map(([which, edits]) => parts => {
  const path = partNamed(parts, which)
  const read = parts[path] ? textToXml(strFromU8(parts[path])) : null
  if (!read) return parts
  return { ...parts, [path]: strToU8(read.head + printXml(edits.reduce((root, [where, change]) => edited(root, where, change), read.root))) }
})

/** A part whose text is cut, or has other text in it. */
const textChange: fc.Arbitrary<Change> = fc.tuple(share, share, fc.oneof(words, fc.constantFrom('<', '>', '</w:p>', '<w:p>', '<!--', ']]>', '&x;', '<!DOCTYPE x [<!ENTITY a "b">]>', '\u0000', '<?x?>', '<![CDATA[x]]>', '"')), fc.integer({ min: 0, max: 50 })).map(([which, where, piece, lost]) => parts => {
  const path = partNamed(parts, which)
  const text = strFromU8(parts[path] ?? new Uint8Array())
  const from = at(text.length, where)
  return { ...parts, [path]: strToU8(text.slice(0, from) + piece + text.slice(from + lost)) }
})

/** Parts that are gone, empty, named otherwise, in another's place, or should not be there. */
const partChange: fc.Arbitrary<Change> = fc.tuple(share, share, fc.constantFrom('gone', 'empty', 'named', 'swapped', 'added', 'binary')).map(([which, other, what]) => parts => {
  const all = Object.keys(parts)
  const path = all[at(all.length, which)]!
  const second = all[at(all.length, other)]!
  const { [path]: own = new Uint8Array(), ...rest } = parts
  switch (what) {
    case 'gone': return rest
    case 'empty': return { ...rest, [path]: new Uint8Array() }
    case 'named': return { ...rest, [path.toUpperCase()]: own }
    case 'swapped': return { ...rest, [path]: parts[second]!, [second]: own }
    case 'added': return { ...parts, [`word/${['vbaProject.bin', 'embeddings/a.bin', '../../a.xml', 'comments.xml', '__proto__', 'media/a.png'][at(6, other)]}`]: own }
    default: return { ...rest, [path]: strToU8('\u0000\u0001\u0002'.repeat(20)) }
  }
})

/** Bytes of the archive itself: records, sizes, names, its end. */
const archiveChange: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc.oneof(
  fc.array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 }).map(changes => (bytes: Uint8Array) => {
    const copy = new Uint8Array(bytes)
    for (const [where, byte] of changes) copy[at(copy.length, where)] = byte
    return copy
  }),
  // Where the directory is, a change tells more.
  fc.array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 3 }).map(changes => (bytes: Uint8Array) => {
    const copy = new Uint8Array(bytes)
    const directory = Buffer.from(copy.buffer).lastIndexOf(Buffer.from('PK\u0001\u0002[Content', 'latin1'))
    const from = Math.max(0, directory, copy.length - 1500)
    for (const [where, byte] of changes) copy[from + at(copy.length - from, where)] = byte
    return copy
  }),
  share.map(where => (bytes: Uint8Array) => new Uint8Array(bytes).slice(0, at(bytes.length, where))),
  fc.tuple(share, fc.uint8Array({ maxLength: 40 })).map(([where, piece]) => (bytes: Uint8Array) => new Uint8Array([...bytes.slice(0, at(bytes.length, where)), ...piece, ...bytes.slice(at(bytes.length, where))])),
  fc.uint8Array({ maxLength: 40 }).map(piece => (bytes: Uint8Array) => new Uint8Array([...bytes, ...piece])),
)

/** A Word file after changes to its trees, the text of its parts, its parts, or its bytes. */
export function damaged(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const change = fc.oneof({ weight: 8, arbitrary: treeChange }, { weight: 1, arbitrary: textChange }, { weight: 1, arbitrary: partChange })
  const inside = fc.array(change, { minLength: 1, maxLength: 3 }).map(changes => (bytes: Uint8Array) => zipSync(changes.reduce<Parts>((parts, apply) => apply(parts), unzipSync(bytes)), { level: 1 }))
  return fc.tuple(fc.constantFrom(...files), fc.oneof({ weight: 5, arbitrary: inside }, { weight: 1, arbitrary: archiveChange })).map(([bytes, apply]) => apply(bytes))
}
