import { BuilderElement, StringContainer, TextRun, type IRunPropertiesOptions, type XmlComponent } from 'docx'

/** A field with its result written: a reader that doesn't update fields shows the right one, and Word has nothing to repair. */
export function fieldToRuns(instruction: string, result: string, look: IRunPropertiesOptions): readonly TextRun[] {
  return [
    new TextRun({ ...look, children: [fieldCharacter('begin')] }),
    new TextRun({ ...look, children: [new StringContainer('w:instrText', instruction)] }),
    new TextRun({ ...look, children: [fieldCharacter('separate')] }),
    new TextRun({ ...look, text: result }),
    new TextRun({ ...look, children: [fieldCharacter('end')] }),
  ]
}

function fieldCharacter(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })
}
