import type { Rule } from './rule.ts'
import { toneStyleOf, withToneOn } from './text/tone-marks.ts'
import { isCapitals } from './text/words.ts'

// Ministries and bodies that every province writes to; the register has those of the province itself.
const centralBodies = [
  'Bộ Công an', 'Bộ Quốc phòng', 'Bộ Nội vụ', 'Bộ Tư pháp', 'Bộ Tài chính', 'Bộ Công Thương', 'Bộ Xây dựng', 'Bộ Y tế', 'Bộ Ngoại giao',
  'Bộ Giáo dục và Đào tạo', 'Bộ Khoa học và Công nghệ', 'Bộ Nông nghiệp và Môi trường', 'Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Dân tộc và Tôn giáo',
  'Bộ Thông tin và Truyền thông', 'Bộ Tài nguyên và Môi trường', 'Bộ Kế hoạch và Đầu tư', 'Bộ Giao thông vận tải', 'Văn phòng Chính phủ', 'Thanh tra Chính phủ',
]

/** Names that begin with these are names even where a clerk wrote a small letter: `sở Xây dựng`. */
const alwaysNames = /^(?:Sở|Văn phòng)\s/u

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
    const listed = Object.entries(register.value.agencies).map(([id, { name }]) => ({ name, listedAt: register.file.spanOfValue(['agencies', id, 'name']) }))
    const names = [...listed, ...centralBodies.filter(body => !listed.some(({ name }) => name === body)).map(name => ({ name, listedAt: null }))]
    const searches = names.map(each => ({ ...each, pattern: patternOf(each.name), key: keyOf(each.name) }))
    for (const passage of passages) {
      const small = passage.text.toLowerCase()
      for (const { name, listedAt, pattern, key } of searches) {
        if (!small.includes(key)) continue
        for (const { 0: written, index } of passage.text.matchAll(pattern)) {
          if (!isWrong(written, name)) continue
          found({
            message: `tên cơ quan là "${name}", ở đây viết "${written}"`,
            span: passage.spanOf(index, index + written.length),
            related: listedAt ? [{ span: listedAt, message: 'tên trong danh sách cơ quan' }] : [],
            hint: `viết "${name}"`,
          })
        }
      }
    }
  },
}

/** The name's words in any case, with or without its commas and `và`. */
function patternOf(name: string): RegExp {
  const words = name.split(/[\s,]+/).filter(word => word !== 'và' && word !== '&' && word !== '-')
  const parts = words.map(word => [...new Set([word, withToneOn('first', word), withToneOn('second', word)])].map(escape).join('|')).map(choice => (choice.includes('|') ? `(?:${choice})` : choice))
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('(?:\\s*,\\s*|\\s+(?:và|&|[-–])\\s+|\\s+)')}(?![\\p{L}\\p{N}])`, 'giu')
}

/** The longest word of the name, to pass over texts that don't have it. */
function keyOf(name: string): string {
  return name.toLowerCase().split(/[\s,]+/).filter(word => toneStyleOf(word) === null).reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

function isWrong(written: string, name: string): boolean {
  const said = plain(written)
  if (said === plain(name) || isCapitals(written)) return false
  return /^\p{Lu}/u.test(said) || alwaysNames.test(name)
}

/** `Sở y tế` with blanks and tone marks as the register may have them: those are told by other rules. */
function plain(name: string): string {
  return name.replace(/\s+/g, ' ').split(/(?<=[\s,])|(?=[\s,])/).map(word => withToneOn('first', word)).join('')
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
