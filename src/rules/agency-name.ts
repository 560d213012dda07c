import type { Rule } from './rule.ts'
import { foundIn } from './text/passages-with.ts'
import type { Stretch } from './text/sentences.ts'
import { withToneOn } from './text/tone-marks.ts'
import { isCapitalised, isCapitals, nextWord, wordBefore, wordTextsOf } from './text/words.ts'

// Ministries and bodies that every province writes to; the register has those of the province itself.
const centralBodies = [
  'Bộ Công an', 'Bộ Quốc phòng', 'Bộ Nội vụ', 'Bộ Tư pháp', 'Bộ Tài chính', 'Bộ Công Thương', 'Bộ Xây dựng', 'Bộ Y tế', 'Bộ Ngoại giao',
  'Bộ Giáo dục và Đào tạo', 'Bộ Khoa học và Công nghệ', 'Bộ Nông nghiệp và Môi trường', 'Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Dân tộc và Tôn giáo',
  'Bộ Thông tin và Truyền thông', 'Bộ Tài nguyên và Môi trường', 'Bộ Kế hoạch và Đầu tư', 'Bộ Giao thông vận tải', 'Văn phòng Chính phủ', 'Thanh tra Chính phủ',
]

/** Names that begin with these are names even where a clerk wrote a small letter: `sở Xây dựng`. */
const alwaysNames = /^(?:Sở|Văn phòng)\s/i

export const agencyName: Rule = {
  code: 'agency-name',
  severity: 'warning',
  title: 'Tên cơ quan viết khác danh sách cơ quan',
  why: 'Tên cơ quan viết hoa chữ cái đầu của từ chỉ loại hình và của cụm từ chỉ lĩnh vực: Sở Xây dựng, Sở Khoa học và Công nghệ (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV). Tên đúng là tên trong data/agencies.yaml, và tên các bộ theo văn bản của Chính phủ.',
  bad: `
Giao cho Sở y tế theo dõi, đôn đốc các bệnh viện.
%%       ^^^^^^^ agency-name: tên cơ quan là "Sở Y tế", ở đây viết "Sở y tế"
`,
  good: `
Giao cho Sở Y tế theo dõi, đôn đốc các bệnh viện.
`,

  check(found, { figures: { period: { office: { register } } }, passages }) {
    const listed = Object.entries(register.value.agencies).map(([id, { name }]) => toName(name, id))
    const central = centralBodies.filter(body => !listed.some(({ name }) => name === body)).map(body => toName(body, null))
    // A name in another script has no syllables to compare.
    const names = [...listed, ...central].filter(({ parts }) => parts.length > 0)
    const known: KnownNames = { byFirst: groupedByFirst(names), syllables: new Map() }
    for (const { passage, at } of foundIn(passages, new RegExp(`(?<![A-Za-zÀ-ỹ\\d])(?:${beginningsOf(known.byFirst)})(?![A-Za-zÀ-ỹ\\d])`, 'g'))) {
      for (const { name, id, parts } of candidatesAt(passage.text, at, known)) {
        // Most names are right, which is quick to see.
        const end = passage.text.startsWith(name, at) ? null : endOfName(passage.text, at, parts)
        const written = end === null ? null : passage.text.slice(at, end)
        if (written === null || !isWrong(written, name, wordBefore(passage.text, at))) continue
        found({
          message: `tên cơ quan là "${name}", ở đây viết "${written}"`,
          span: passage.spanOf(at, at + written.length),
          related: id !== null ? [{ span: register.file.spanOfValue(['agencies', id, 'name']), message: 'tên trong danh sách cơ quan' }] : [],
          hint: `viết "${name}"`,
        })
      }
    }
  },
}

/** What a name may begin with, as alternatives of a pattern; where a right name stands, or a word that no name goes on with, is seen by it already. */
function beginningsOf(byFirst: KnownNames['byFirst']): string {
  return Array.from(byFirst.values(), names => `(?:${firstsOf(names)})${names.some(({ parts }) => parts.length === 1) ? '' : otherSecond(names)}`).join('|')
}

/** Their first words with a capital, and in small letters where it is a name all the same; not where such a name goes on rightly that begins as no other one does. */
function firstsOf(names: readonly Name[]): string {
  const firsts = new Map<string, string[]>()
  for (const { name, parts } of names) {
    const first = name.split(/\s/, 1)[0]!
    for (const written of alwaysNames.test(name) ? [first.toLowerCase(), first.toUpperCase()] : [first.toUpperCase()]) if (!firsts.has(written)) firsts.set(written, [])
    const rests = firsts.get(first) ?? []
    firsts.set(first, rests)
    if (names.every(other => other.name === name || (other.parts.length > 1 && other.parts[1] !== parts[1]))) rests.push(escaped(name.slice(first.length)))
  }
  return Array.from(firsts, ([first, rests]) => (rests.length === 0 ? escaped(first) : `${escaped(first)}(?!(?:${rests.join('|')})[\\0 ,.;:)])`)).join('|')
}

/** What may not follow: a word that begins with another letter than all of their second ones, quick to see of ASCII. */
function otherSecond(names: readonly Name[]): string {
  const letters = ['và', ...names.map(({ parts }) => parts[1]!)].flatMap(second => [second[0]!, withToneOn('second', second)[0]!])
  return `(?! (?![${[...new Set(letters)].map(escaped).join('')}])[a-z])`
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')
}

/** A right name, and its syllables without `và` in small letters. */
interface Name {
  readonly name: string
  /** Its key in the register; null for a body of the state. */
  readonly id: string | null
  readonly parts: readonly string[]
}

function toName(name: string, id: string | null): Name {
  return { name, id, parts: wordTextsOf(name).map(word => word.toLowerCase()).filter(part => part !== 'và').map(part => withToneOn('first', part)) }
}

function groupedByFirst(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const groups = new Map<string, Name[]>()
  for (const name of names) {
    const first = name.parts[0]!
    const group = groups.get(first)
    if (group) group.push(name)
    else groups.set(first, [name])
  }
  return groups
}

interface KnownNames {
  readonly byFirst: ReadonlyMap<string, readonly Name[]>
  /** Of the words that were looked at, as they are written: the same few come again and again. */
  readonly syllables: Map<string, string>
}

/** Names whose first two words stand there, `và` passed over. */
function candidatesAt(text: string, index: number, { byFirst, syllables }: KnownNames): readonly Name[] {
  const until = Math.min(text.length, index + longestName)
  const first = nextWord(text, index, until)
  const group = (first && byFirst.get(syllableOf(text.slice(first.start, first.end), syllables))) ?? []
  if (group.length === 0) return group
  const word = nextWord(text, first!.end, until)
  const second = word && isPart(text, word, 'và') ? nextWord(text, word.end, until) : word
  const next = second && syllableOf(text.slice(second.start, second.end), syllables)
  return group.filter(({ parts }) => parts.length === 1 || parts[1] === next)
}

function syllableOf(word: string, syllables: Map<string, string>): string {
  const known = syllables.get(word)
  if (known !== undefined) return known
  const syllable = withToneOn('first', word.toLowerCase())
  syllables.set(word, syllable)
  return syllable
}

/** Letters of a name and what may stand between its words. */
const longestName = 120

/** Where the name ends whose first word begins there; in any case, with or without its commas and `và`. */
function endOfName(text: string, start: number, parts: readonly string[]): number | null {
  const until = Math.min(text.length, start + longestName)
  let end = start
  for (let order = 0; order < parts.length; order++) {
    const part = parts[order]!
    let word = nextWord(text, end, until)
    if (word && order > 0 && isPart(text, word, 'và')) {
      end = word.end
      word = nextWord(text, end, until)
    }
    if (!word || !isPart(text, word, part) || (order > 0 && !/^[\s,&–-]+$/.test(text.slice(end, word.start)))) return null
    end = word.end
  }
  return end
}

function isPart(text: string, { start, end }: Stretch, part: string): boolean {
  if (end - start !== part.length) return false
  const word = text.slice(start, end).toLowerCase()
  return word === part || withToneOn('first', word) === part
}

/** In small letters it is no name behind these: `cơ sở y tế`, `các sở y tế, giáo dục`. */
const beforeNoun = new Set(['cơ', 'trụ', 'các', 'những', 'mọi', 'giám', 'bộ'])

function isWrong(written: string, name: string, before: string): boolean {
  const said = plain(written)
  if (said === plain(name) || isCapitals(written)) return false
  return isCapitalised(said) || (alwaysNames.test(name) && !beforeNoun.has(before))
}

/** `Sở y tế` with blanks and tone marks as the register may have them: those are told by other rules. */
function plain(name: string): string {
  return name.replace(/\s+/g, ' ').split(/(?<=[\s,])|(?=[\s,])/).map(word => withToneOn('first', word)).join('')
}
