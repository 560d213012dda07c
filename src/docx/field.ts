import { BuilderElement, StringContainer, TextRun, type IRunPropertiesOptions, type XmlComponent } from 'docx'
import type { ToRun } from './tracked.ts'

/** A field with its result written: a reader that doesn't update fields shows the right one, and Word has nothing to repair. */
export function fieldToRuns(instruction: string, result: string, look: IRunPropertiesOptions, toRun: ToRun = options => new TextRun(options)): readonly ReturnType<ToRun>[] {
  return [
    toRun({ ...look, children: [fieldCharacter('begin')] }),
    toRun({ ...look, children: [new StringContainer('w:instrText', instruction)] }),
    toRun({ ...look, children: [fieldCharacter('separate')] }),
    toRun({ ...look, text: result }),
    toRun({ ...look, children: [fieldCharacter('end')] }),
  ]
}

function fieldCharacter(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })
}
