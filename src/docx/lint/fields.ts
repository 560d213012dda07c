import { attribute, type XmlTag } from '../xml-tag.ts'
import type { LaterCitation } from './part-facts.ts'

/** Looks whether fields end in the paragraph that they begin in and carry a result; reads those that show the number of a note. */
export interface Fields {
  see(tag: XmlTag, textBefore: string): void
  /** Whether none has begun: then texts and paragraphs tell nothing. */
  isIdle(): boolean
}

interface Field {
  hasResult: boolean
  isSeparated: boolean
}

/** Names of all tags that are to be seen; the first two also where no field has begun. */
export const fieldNames: ReadonlySet<string> = new Set(['w:fldChar', 'w:instrText', 'w:t', 'w:p'])

export function watchFields(fault: (what: string) => void, citations: LaterCitation[]): Fields {
  const open: Field[] = []
  /** The bookmark that the field being read speaks of, and whether its result comes next. */
  let citation: { readonly bookmark: string; isSeparated: boolean } | null = null
  return {
    see(tag, textBefore) {
      const { kind, name } = tag
      if (name === 'w:fldChar') seeMark(attribute(tag, 'w:fldCharType'))
      else if (name === 'w:instrText') seeInstruction(kind, textBefore)
      else if (name === 'w:t' && kind === 'close') seeText(textBefore)
      else if (name === 'w:p' && kind === 'close' && open.splice(0).length > 0) fault('a field does not end in its paragraph')
    },
    isIdle: () => open.length === 0 && citation === null,
  }

  function seeMark(type: string | null): void {
    if (type === 'separate' && citation) citation.isSeparated = true
    if (type === 'begin') open.push({ hasResult: false, isSeparated: false })
    else if (type === 'separate' && open.length === 0) fault('a field is separated that has not begun')
    else if (type === 'separate') open.at(-1)!.isSeparated = true
    else if (type === 'end') endField(open.pop())
  }

  function endField(field: Field | undefined): void {
    if (field === undefined) fault('a field ends that has not begun')
    else if (!field.hasResult) fault('a field without a result')
  }

  function seeInstruction(kind: XmlTag['kind'], textBefore: string): void {
    const bookmark = kind === 'close' ? /^NOTEREF (\S+)/.exec(textBefore)?.[1] : undefined
    if (bookmark !== undefined) citation = { bookmark, isSeparated: false }
  }

  function seeText(textBefore: string): void {
    const field = open.at(-1)
    if (field?.isSeparated && textBefore !== '') field.hasResult = true
    if (!citation?.isSeparated) return
    citations.push({ bookmark: citation.bookmark, shown: textBefore })
    citation = null
  }
}
