import type { Passage } from '../../document/passage.ts'

/** What a reader knows of a passage from the ones above it. */
export interface Setting {
  /** Its heading and the one above that, by their place among the passages; -1 for none. */
  readonly heading: number
  readonly parent: number
  /** The agency or place whose section it is; null where the heading names a matter. */
  readonly owner: string | null
  /** A short line above, without figures of its own, that says what the following ones are about: `Lĩnh vực hộ tịch:`. */
  readonly label: string | null
}

const agencies = /^(?:các )?(?:sở|công an|ubnd|ủy ban|thuế|bảo hiểm|ban|văn phòng|thanh tra|phường|xã|huyện|thành phố|thị xã|đặc khu|hội|đoàn|tỉnh đoàn|trung tâm|bệnh viện|trường|báo|đài|ngân hàng)\s/

/** More than the eight words that a label has at most. */
const manyWords = /^\S*\s+(?:\S+\s+){7}/

/** The setting of each passage, in their order. */
export function settingsOf(passages: readonly Passage[]): Setting[] {
  const open: { level: number; index: number }[] = []
  let current: Setting = { heading: -1, parent: -1, owner: null, label: null }
  return passages.map((passage, index) => {
    if (passage.kind === 'heading') {
      while (open.length > 0 && open.at(-1)!.level >= (passage.level ?? 1)) open.pop()
      current = { heading: index, parent: open.at(-1)?.index ?? -1, owner: ownerOf(passage.text), label: null }
      open.push({ level: passage.level ?? 1, index })
    } else if (passage.note !== null) {
      current = { heading: -1, parent: -1, owner: null, label: null }
    } else if (isLabel(passage.text)) {
      current = { heading: current.heading, parent: current.parent, owner: current.owner, label: passage.text.toLowerCase() }
    }
    return current
  })
}

/** Whether two passages are told apart by what stands above them: sections side by side, labels, agencies that speak for themselves. */
export function areApart(a: Setting, b: Setting): boolean {
  const areSiblings = a.heading !== b.heading && a.parent === b.parent && a.parent >= 0
  const haveOther = (one: string | null, other: string | null) => one !== null && other !== null && one !== other
  return areSiblings || haveOther(a.owner, b.owner) || haveOther(a.label, b.label)
}

function ownerOf(heading: string): string | null {
  const [name = ''] = heading.toLowerCase().split(':')
  return agencies.test(name) ? name.trim() : null
}

function isLabel(text: string): boolean {
  return !/\d/.test(text) && !/[.;]\s*$/.test(text) && (!manyWords.test(text) || /:\s*$/.test(text))
}
