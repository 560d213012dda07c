import type { DocumentFrame } from '../../document/document-frame.ts'
import { mainPart, type Frame } from '../../frame/frame.ts'
import { stylesIn, stylesPart } from '../../frame/frame-styles.ts'
import { relationshipsOf, relationshipsPath } from '../../frame/relationships.ts'
import { textToXml } from '../../xml/text-to-xml.ts'
import { attributeOf, changed, childOf, childrenOf, element, elementsIn, isElement, printXml, withAttribute, withChild, type XmlElement } from '../../xml/xml.ts'
import type { Parts } from '../package/document-parts.ts'
import { bodyEnd } from './body-end.ts'
import { fillPart, withoutLooseBookmarks } from './fill-parts.ts'
import { adoptRelationship, contentTypes, keepRelationships, relate, type OpenPackage } from './frame-package.ts'
import { frameSettings } from './frame-settings.ts'
import { mergeLists, withListIds } from './merge-lists.ts'
import { mergeStyles, withStyleIds } from './merge-styles.ts'
import { paragraphPropertyOrder } from '../../frame/property-order.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** Parts that are the program's own in every document. */
const ownParts = ['_rels/.rels', 'docProps/core.xml', 'docProps/app.xml']

/**
 * The package of a frame with everything in it: `own` is a package of the program's that holds the text, closed by a paragraph of the
 * style `bodyEnd`, and behind it the appendices. Pictures and fonts of the frame are not among the parts, nor are the `workbooks` of charts.
 */
export function partsInFrame(document: DocumentFrame, own: Parts, workbooks: readonly string[]): Parts {
  const { frame } = document
  const ownRoot = (path: string) => textToXml(own.get(path)!)!.root
  const pack: OpenPackage = { parts: new Map(frame.parts), types: new Map([...frame.types, ...typesOf(ownRoot('[Content_Types].xml'))]) }
  const [text, appendices, lastSection] = splitText(ownRoot(mainPart))

  const beside = ['word/footnotes.xml', 'word/comments.xml'].filter(path => own.has(path)).map(ownRoot)
  const used = new Set([...text, ...appendices, ...beside].flatMap(stylesNamedIn).concat('Spacer'))
  const ownStyles = stylesIn(new Map([[stylesPart, ownRoot(stylesPart)]]))!
  const styles = mergeStyles(stylesIn(frame.parts) ?? { ...ownStyles, all: [], usual: null, root: { ...ownStyles.root, children: [] } }, ownStyles, used)
  const lists = mergeLists(frame.parts.get('word/numbering.xml') ?? null, ownRoot('word/numbering.xml'), styles)
  const bookmarks = highestId(frame.parts.get(mainPart)!)
  const inFrame = (one: XmlElement) => withMarkIds(withListIds(withStyleIds(one, styles.idOf), lists.idOf), bookmarks)
  const spacer = () => element('w:p', {}, [element('w:pPr', {}, [element('w:pStyle', { 'w:val': styles.idOf('Spacer') })])])

  for (const path of frame.parts.keys()) keepRelationships(pack, path, ({ target }) => target === null || frame.parts.has(target) || frame.media.has(target))
  keepRelationships(pack, 'word/settings.xml', () => false)
  pack.parts.set(stylesPart, withOwnLists(styles.root, ownStyles.root, lists.idOf))
  pack.parts.set('word/numbering.xml', lists.root)
  pack.parts.set('word/settings.xml', frameSettings(frame.parts.get('word/settings.xml') ?? null))
  for (const name of ['styles', 'numbering', 'settings']) relate(pack, mainPart, name, `word/${name}.xml`)

  const adopted = adoptParts(pack, own, root => withListIds(withStyleIds(root, styles.idOf), lists.idOf))
  const body = bodyNodes(document, text.map(one => adopted(inFrame(one))), spacer)
  for (const [path, root] of frame.parts) {
    if (root.name === 'w:hdr' || root.name === 'w:ftr') pack.parts.set(path, withoutLooseBookmarks(fillPart(root, document, [])))
  }
  const filled = withoutLooseBookmarks(fillPart(frame.parts.get(mainPart)!, document, body))
  const whole = appendices.length === 0 ? filled : withAppendices(pack, filled, appendices.map(one => adopted(inFrame(one))), lastSection, spacer)
  pack.parts.set(mainPart, withNamespaces(withPlainIds(whole), ownRoot(mainPart)))

  for (const path of ownParts) pack.parts.set(path, ownRoot(path))
  for (const path of workbooks) pack.types.set(path, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  const paths = [...pack.parts.keys(), ...frame.media.keys(), ...workbooks, 'docProps/custom.xml'].sort()
  pack.parts.set('[Content_Types].xml', contentTypes(paths, pack.types))
  return new Map([...pack.parts].map(([path, root]) => [path, declaration + printXml(root)]))
}

/** The parts of a frame as they are. */
export function printedParts({ parts }: Frame): Parts {
  return new Map([...parts].map(([path, root]) => [path, declaration + printXml(root)]))
}

/** Text and appendices, which the closing paragraph parts, and the section of the last appendix. */
function splitText(main: XmlElement): readonly [XmlElement[], XmlElement[], XmlElement] {
  const blocks = childOf(main, 'w:body')!.children.filter(isElement)
  const end = blocks.findIndex(block => elementsIn(block, 'w:pStyle').some(style => attributeOf(style, 'w:val') === bodyEnd))
  return [blocks.slice(0, end), blocks.slice(end + 1).filter(({ name }) => name !== 'w:sectPr'), blocks.at(-1)!]
}

function stylesNamedIn(root: XmlElement): readonly string[] {
  return ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap(name => elementsIn({ name: '', attributes: '', children: [root] }, name)).map(one => attributeOf(one, 'w:val') ?? '')
}

/** Numbered styles still name the program's lists: those of the frame that took such a list, and those that came from the program. */
function withOwnLists(merged: XmlElement, own: XmlElement, idOf: (list: string) => string): XmlElement {
  const ownLists = new Set(elementsIn(own, 'w:numPr'))
  return changed(merged, one => {
    if (one.name !== 'w:numPr') return null
    return ownLists.has(one) ? [withListIds(one, idOf)] : null
  })
}

function typesOf(root: XmlElement): readonly (readonly [string, string])[] {
  return childrenOf(root, 'Override').map(one => [(attributeOf(one, 'PartName') ?? '').slice(1), attributeOf(one, 'ContentType') ?? ''] as const)
}

/** Tables that touch would become one. */
function bodyNodes({ frame }: DocumentFrame, text: readonly XmlElement[], spacer: () => XmlElement): readonly XmlElement[] {
  const blocks = childOf(frame.parts.get(mainPart)!, 'w:body')!.children.filter(isElement)
  const before = blocks[blocks.indexOf(frame.body) - 1]
  const section = elementsIn(frame.body, 'w:sectPr')[0]
  const closing = section ? [withSection(spacer(), section)] : []
  return [...(before?.name === 'w:tbl' && text[0]?.name === 'w:tbl' ? [spacer()] : []), ...text, ...closing]
}

function withSection(paragraph: XmlElement, section: XmlElement): XmlElement {
  return withChild(paragraph, withChild(childOf(paragraph, 'w:pPr') ?? element('w:pPr'), section, paragraphPropertyOrder), ['w:pPr', 'w:r'])
}

/** The frame's last section ends before the appendices, which inherit its headers; what it has on first pages only is not theirs. */
function withAppendices(pack: OpenPackage, main: XmlElement, appendices: readonly XmlElement[], lastSection: XmlElement, spacer: () => XmlElement): XmlElement {
  const body = childOf(main, 'w:body')!
  const blocks = body.children.filter(isElement)
  const section = blocks.at(-1)?.name === 'w:sectPr' ? blocks.at(-1)! : null
  const before = section ? blocks.slice(0, -1) : blocks
  const last = before.at(-1)
  const canCarry = last?.name === 'w:p' && elementsIn(last, 'w:sectPr').length === 0
  const closed = section === null ? before : canCarry ? [...before.slice(0, -1), withSection(last, section)] : [...before, withSection(spacer(), section)]
  const blanks = section === null ? [] : blankFirstPages(pack, section)
  let isFirst = true
  const opened = [...appendices, lastSection].map(one => changed({ name: '', attributes: '', children: [one] }, part => {
    if (part.name !== 'w:sectPr' || !isFirst) return part.name === 'w:sectPr' ? [part] : null
    isFirst = false
    return [{ ...part, children: [...blanks, ...part.children] }]
  }).children.filter(isElement)[0]!)
  return { ...main, children: main.children.map(one => (one === body ? { ...body, children: [...closed, ...opened] } : one)) }
}

/** References to an empty header and footer for first pages, where the section has its own. */
function blankFirstPages(pack: OpenPackage, section: XmlElement): readonly XmlElement[] {
  const kinds = [['header', 'w:hdr'], ['footer', 'w:ftr']] as const
  return kinds.flatMap(([kind, name]) => {
    if (!childrenOf(section, `w:${kind}Reference`).some(one => attributeOf(one, 'w:type') === 'first')) return []
    let path = `word/${kind}-blank.xml`
    while (pack.parts.has(path)) path = path.replace('.xml', '0.xml')
    pack.parts.set(path, element(name, { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }, [element('w:p')]))
    pack.types.set(path, `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`)
    return [element(`w:${kind}Reference`, { 'w:type': 'first', 'r:id': relate(pack, mainPart, kind, path) })]
  })
}

const marks = ['w:bookmarkStart', 'w:bookmarkEnd', 'w:ins', 'w:del']

function highestId(root: XmlElement): number {
  return Math.max(0, ...marks.flatMap(name => elementsIn(root, name)).map(one => Number(attributeOf(one, 'w:id'))).filter(Number.isFinite))
}

/** Numbers of bookmarks and changes begin behind those of the frame. */
function withMarkIds(root: XmlElement, from: number): XmlElement {
  const shift = (one: XmlElement): XmlElement => {
    const moved = marks.includes(one.name) ? withAttribute(one, 'w:id', String(Number(attributeOf(one, 'w:id')) + from)) : one
    return { ...moved, children: moved.children.map(child => (typeof child === 'string' ? child : shift(child))) }
  }
  return from === 0 ? root : shift(root)
}

/** The frame has these, or they have been put together with the frame's. */
const sharedKinds = new Set(['styles', 'numbering', 'settings', 'theme', 'fontTable', 'header', 'footer', 'webSettings'])

/** Takes over what the text is related to: notes, addresses. Gives what changes an element so that it names them by their new ids. */
function adoptParts(pack: OpenPackage, own: Parts, inFrame: (root: XmlElement) => XmlElement): (one: XmlElement) => XmlElement {
  const ownRoot = (path: string) => textToXml(own.get(path)!)!.root
  const ids = new Map<string, string>()
  for (const { id, kind, target, element: one } of relationshipsOf(mainPart, ownRoot(relationshipsPath(mainPart)))) {
    if (sharedKinds.has(kind)) continue
    ids.set(id, adoptRelationship(pack, mainPart, one))
    if (target === null) continue
    if (pack.parts.has(target)) throw new Error(`${target} is in the frame already`)
    pack.parts.set(target, inFrame(ownRoot(target)))
    const related = relationshipsPath(target)
    if (own.has(related)) pack.parts.set(related, ownRoot(related))
  }
  const rename = (one: XmlElement): XmlElement => ({
    ...one,
    attributes: one.attributes.replace(/ (r:\w+)="([^"]*)"/g, (whole, name: string, id: string) => (ids.has(id) ? ` ${name}="${ids.get(id)!}"` : whole)),
    children: one.children.map(child => (typeof child === 'string' ? child : rename(child))),
  })
  return rename
}

/** Pictures are numbered through the whole text: one of a line that stands there several times has been copied. */
function withPlainIds(main: XmlElement): XmlElement {
  const all = elementsIn(main, 'wp:docPr').map(one => attributeOf(one, 'id'))
  if (new Set(all).size === all.length) return main
  let number = 0
  const renumber = (one: XmlElement): XmlElement => {
    const own = one.name === 'wp:docPr' ? withAttribute(one, 'id', String(++number)) : one
    return { ...own, children: own.children.map(child => (typeof child === 'string' ? child : renumber(child))) }
  }
  return renumber(main)
}

/** Prefixes that the text uses and the frame's root does not declare. */
function withNamespaces(main: XmlElement, own: XmlElement): XmlElement {
  const text = printXml(main)
  const declared = new Set([...main.attributes.matchAll(/\sxmlns:(\w+)=/g)].map(match => match[1]!))
  const missing = [...own.attributes.matchAll(/\sxmlns:(\w+)="([^"]*)"/g)].filter(([, prefix]) => !declared.has(prefix!) && new RegExp(`[<\\s]${prefix}:`).test(text))
  return missing.reduce((root, [, prefix, address]) => withAttribute(root, `xmlns:${prefix}`, address!), main)
}
