import { paragraphValue, styleNamed, stylesIn, stylesPart, type FrameStyle, type FrameStyles } from '../../frame/frame-styles.ts'
import { attributeOf, changed, childOf, element, withAttribute, withChild, type XmlElement } from '../../xml/xml.ts'
import { paragraphPropertyOrder, styleOrder } from '../../frame/property-order.ts'

/** Styles of a frame with those that it lacks. */
export interface MergedStyles {
  readonly root: XmlElement
  /** Ids of the program's styles that are another style's in the frame. */
  idOf(id: string): string
  /** The same; null where the merged part has no such style, because nothing is set in it. */
  linkOf(id: string): string | null
  /** Where lines of a style begin, with what it stands on (`w:ind`). */
  indentOf(id: string): XmlElement
}

const references = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link', 'w:styleLink', 'w:numStyleLink']

/**
 * A style of the frame goes before the program's of the same name, but where that one is numbered it takes its list, so that headings and
 * points count on in one. `used` are ids of the program's styles that the text names.
 */
export function mergeStyles(frame: FrameStyles, own: FrameStyles, used: ReadonlySet<string>): MergedStyles {
  const ids = new Map(own.all.flatMap(({ id, name }): [string, string][] => {
    const same = styleNamed(frame, name)?.id ?? (id === own.usual || name === 'Normal' ? frame.usual : null)
    return same === null ? [] : [[id, same]]
  }))
  const missing = missingOf(own, used, ids)
  const taken = new Set([...frame.all.map(({ id }) => id), ...ids.values()])
  for (const { id } of missing) {
    let free = id
    for (let number = 2; taken.has(free); number++) free = `${id}${number}`
    taken.add(free)
    ids.set(id, free)
  }
  const idOf = (id: string) => ids.get(id) ?? id
  const numbered = new Map(own.all.flatMap(({ id, element: style }) => {
    const list = listOf(style)
    return list ? [[idOf(id), list] as const] : []
  }))
  const kept = changed(frame.root, one => {
    if (one.name !== 'w:style') return null
    const list = numbered.get(attributeOf(one, 'w:styleId') ?? '')
    return [list ? withList(one, list) : one]
  })
  const added = missing.map(({ id, element: style }) => withAttribute(withStyleIds(style, idOf), 'w:styleId', idOf(id)))
  const root = { ...kept, children: [...kept.children, ...added] }
  return { root, idOf, linkOf: id => ids.get(id) ?? null, indentOf: id => indentOf(root, id) }
}

/** Zero where no style says it: a level of a list without an indent of its own would have one of the reader's choice. */
function indentOf(root: XmlElement, id: string): XmlElement {
  const styles = stylesIn(new Map([[stylesPart, root]]))!
  const valueOf = (...keys: readonly string[]) => keys.map(key => paragraphValue(styles, id, 'w:ind', key)).find(value => value !== null) ?? null
  const hanging = valueOf('w:hanging')
  return element('w:ind', {
    'w:left': valueOf('w:left', 'w:start') ?? '0',
    'w:right': valueOf('w:right', 'w:end') ?? '0',
    ...(hanging !== null && valueOf('w:firstLine') === null ? { 'w:hanging': hanging } : { 'w:firstLine': valueOf('w:firstLine') ?? '0' }),
  })
}

/** A copy whose references to styles are those of the frame. */
export function withStyleIds(root: XmlElement, idOf: MergedStyles['idOf']): XmlElement {
  return changed(root, one => {
    if (!references.includes(one.name)) return null
    const id = attributeOf(one, 'w:val') ?? ''
    return [idOf(id) === id ? one : withAttribute(one, 'w:val', idOf(id))]
  })
}

/** Styles that the text names and the frame lacks, and those they stand on. */
function missingOf(own: FrameStyles, used: ReadonlySet<string>, known: ReadonlyMap<string, string>): readonly FrameStyle[] {
  const wanted = new Set<string>()
  const want = (id: string) => {
    const style = own.all.find(one => one.id === id)
    if (!style || known.has(id) || wanted.has(id)) return
    wanted.add(id)
    for (const name of ['w:basedOn', 'w:next', 'w:link']) {
      const reference = childOf(style.element, name)
      if (reference) want(attributeOf(reference, 'w:val') ?? '')
    }
  }
  for (const id of used) want(id)
  return own.all.filter(({ id }) => wanted.has(id))
}

function listOf(style: XmlElement): XmlElement | null {
  const properties = childOf(style, 'w:pPr')
  return properties && childOf(properties, 'w:numPr')
}

function withList(style: XmlElement, list: XmlElement): XmlElement {
  const properties = withChild(childOf(style, 'w:pPr') ?? element('w:pPr'), list, paragraphPropertyOrder)
  return withChild(style, properties, styleOrder)
}

