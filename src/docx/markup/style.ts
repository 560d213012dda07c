import { element, valued } from './element.ts'
import { paragraphProperties, type ParagraphProperties } from './paragraph-properties.ts'
import { runProperties, type RunProperties } from './run-properties.ts'

export interface ParagraphStyle {
  readonly id: string
  readonly name: string
  /** Left out of the one that all others stand on. */
  readonly basedOn?: string | undefined
  /** Style of the paragraph that is typed after one in this style. */
  readonly next?: string | undefined
  readonly priority?: number | undefined
  /** Shown among Word's quick styles. */
  readonly isQuick?: boolean | undefined
  readonly paragraph?: ParagraphProperties | undefined
  readonly run?: RunProperties | undefined
}

/** `w:style` of a paragraph, in the order of CT_Style (ECMA-376 Part 1, A.1). */
export function paragraphStyle({ id, name, basedOn, next, priority, isQuick, paragraph, run }: ParagraphStyle): string {
  const head = { 'w:type': 'paragraph', 'w:styleId': id, 'w:default': basedOn === undefined ? 1 : undefined }
  return element('w:style', head, valued('w:name', name) + valued('w:basedOn', basedOn) + valued('w:next', next) + valued('w:uiPriority', priority) + (isQuick ? '<w:qFormat/>' : '')
    + (paragraph ? paragraphProperties(paragraph) : '') + (run ? runProperties(run) : ''))
}

/** `w:style` of letters; Word shows it once it is used. */
export function characterStyle(id: string, name: string, run: RunProperties): string {
  return element('w:style', { 'w:type': 'character', 'w:styleId': id }, `${valued('w:name', name)}<w:uiPriority w:val="99"/><w:unhideWhenUsed/>${runProperties(run)}`)
}
