import type { Passage } from '../document/passage.ts'
import { letterOf, romanOf } from '../vietnamese/enumerator.ts'
import type { Finding, Rule } from './rule.ts'
import { asRoman, enumeratorSign, enumeratorsOf, type Enumerator, type EnumeratorForm } from './text/enumerators.ts'
import { passagesWith } from './text/passages-with.ts'
import { sectionsOf } from './text/sections.ts'

/** An enumerator and the passage that it stands in. */
interface Item {
  readonly mark: Enumerator
  readonly passage: Passage
}

/** One form of enumerators as it runs through a section. */
interface Run {
  /** Of the list that is being read, in order. */
  readonly items: Item[]
  /** Last values at the ends of earlier lists: an item in a later paragraph may take one of them up again. */
  readonly ends: Set<number>
  /** Last item that began a passage. */
  lead: Item | null
}

interface Surroundings {
  /** Every form of enumerators in the section. */
  readonly runs: ReadonlyMap<EnumeratorForm, Run>
  /** What follows in the passage. */
  readonly later: readonly Enumerator[]
}

export const enumeratorGap: Rule = {
  code: 'enumerator-gap',
  severity: 'warning',
  title: 'Số thứ tự trong câu nhảy cóc, lặp lại hoặc thiếu phần đầu',
  why: 'Số thứ tự (1), (2), ⁽¹⁾ hay a), b) sai chỗ cho thấy danh sách đã bị cắt, chuyển đi hoặc chép sót: người đọc tìm ý (2) mà không thấy. Thứ tự các điểm theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6).',
  bad: `
Ba việc cần làm ngay: (1) rà soát dữ liệu; (3) tập huấn cán bộ.
%%                                         ^^^ enumerator-gap: sau (1) là (3), thiếu (2)
`,
  good: `
Hai việc cần làm ngay: (1) rà soát dữ liệu; (2) tập huấn cán bộ.
`,

  check(found, { passages }) {
    const numbered = new Set(passagesWith(passages, enumeratorSign))
    for (const section of sectionsOf(passages)) checkSection(found, section.filter(passage => numbered.has(passage)))
  },
}

function checkSection(found: (finding: Finding) => void, section: readonly Passage[]): void {
  const runs = new Map<EnumeratorForm, Run>()
  for (const passage of section) {
    const marks = enumeratorsOf(passage.text).filter(({ leads }) => !(leads && passage.kind === 'heading'))
    for (const [index, written] of marks.entries()) {
      const mark = readAs(written, runs)
      const run = runs.get(mark.form) ?? { items: [], ends: new Set(), lead: null }
      runs.set(mark.form, run)
      place(found, run, { mark, passage }, { runs, later: marks.slice(index + 1) })
    }
    for (const run of runs.values()) run.ends.add(run.items.at(-1)?.mark.value ?? 0)
  }
}

/** `i)` behind h) is a letter, behind nothing the first numeral; `v)` behind iv) is the fifth. */
function readAs(mark: Enumerator, runs: Surroundings['runs']): Enumerator {
  const roman = asRoman(mark)
  const lastOf = (form: EnumeratorForm) => runs.get(form)?.items.at(-1)?.mark.value ?? 0
  if (roman === null || lastOf(mark.form) === mark.value - 1) return mark
  return roman.value === 1 || lastOf('(i)') === roman.value - 1 ? roman : mark
}

/** Takes the item into its list, or begins a list with it; tells what is wrong with its number. */
function place(found: (finding: Finding) => void, run: Run, item: Item, around: Surroundings): void {
  const fault = faultOf(run, item, around)
  if (fault !== null && fault !== 'no item') found(fault)
  if (fault === 'no item' || item.mark.value === 0) return
  if (fault === null && item.mark.value === 1) run.items.length = 0
  run.items.push(item)
  if (item.mark.leads) run.lead = item
}

function faultOf(run: Run, item: Item, { runs, later }: Surroundings): Finding | 'no item' | null {
  const { mark, passage } = item
  const { value, leads, isClear } = mark
  const last = run.items.at(-1) ?? null
  const isInside = last?.passage === passage
  if (value === 0) return mark.text.startsWith('f') && last?.mark.text.startsWith('e') ? foreignLetter(item) : 'no item'
  if (value === 1) return last?.mark.value === 1 && isInside && isNextItem(item) ? repeated(item, last) : null
  if (last?.mark.value === value && (isInside ? isClear : leads && last.mark.leads)) return repeated(item, last)
  if (continues(run, item, runs)) return null
  if (!isClear || value > 40) return 'no item'
  if (last === null || !(isInside || leads)) return canBeOrphan(mark) ? orphan(item) : 'no item'
  const twin = run.items.find(one => one.mark.value === value)
  if (twin) return repeated(item, twin)
  const before = isInside ? last : run.lead ?? last
  if (value < before.mark.value) return wasMissed(run.items, value) ? null : disordered(item, before)
  const follower = later.find(one => one.form === mark.form && one.value === value - 1)
  return follower ? tooEarly(item, follower) : missing(item, before)
}

/** Whether the number before this one has been read where the list may go on from it. */
function continues({ items, ends }: Run, { mark: { value, leads, form }, passage }: Item, runs: Surroundings['runs']): boolean {
  const last = items.at(-1)?.mark.value ?? 0
  const values = items.map(({ mark }) => mark.value)
  if (values.includes(value - 1) && !values.includes(value)) return true
  // Of a repeated number one was meant for the next.
  if (value === last + 2 && values.filter(one => one === last).length > 1) return true
  if (leads && ends.has(value - 1)) return true
  return [...runs].some(([other, { items: [...others] }]) => other !== form && others.at(-1)?.passage === passage && others.at(-1)?.mark.value === value - 1)
}

/** Out of order, but told already when its place was found empty. */
function wasMissed(items: readonly Item[], value: number): boolean {
  return items.some(({ mark }, index) => index > 0 && items[index - 1]!.mark.value < value && mark.value > value)
}

function isNextItem({ mark, passage }: Item): boolean {
  return /[;,]\s*$/.test(passage.text.slice(Math.max(0, mark.start - 5), mark.start))
}

/** A typed `2.` may go on from a heading, and a lone `k)` is no list. */
function canBeOrphan({ form, value, leads }: Enumerator): boolean {
  return ['(1)', '1)', '(i)', 'là'].includes(form) || (form === 'a)' && (leads || value < 9)) || (form === '(a)' && value < 9)
}

function orphan({ mark, passage }: Item): Finding {
  const earlier = mark.value === 2 ? nameOf(mark, 1) : `${nameOf(mark, 1)}${mark.value === 3 ? ', ' : ' … '}${nameOf(mark, mark.value - 1)}`
  return {
    message: `có ${mark.text} mà không có ${earlier} đứng trước`,
    span: passage.spanOf(mark.start, mark.end),
    hint: 'đánh lại số thứ tự từ đầu, hoặc xóa số này nếu danh sách đã chuyển đi nơi khác',
  }
}

function missing({ mark, passage }: Item, before: Item): Finding {
  const first = nameOf(mark, before.mark.value + 1)
  const gap = mark.value - before.mark.value === 2 ? first : `${first} đến ${nameOf(mark, mark.value - 1)}`
  return {
    message: `sau ${before.mark.text} là ${mark.text}, thiếu ${gap}`,
    span: passage.spanOf(mark.start, mark.end),
    related: [{ span: spanOf(before), message: `${before.mark.text} ở đây` }],
    hint: first.includes('đ') ? 'bảng chữ cái đánh điểm có đ sau d: đánh lại từ đây' : 'bổ sung mục còn thiếu hoặc đánh lại số thứ tự',
  }
}

function repeated({ mark, passage }: Item, twin: Item): Finding {
  return {
    message: `${mark.text} bị lặp lại`,
    span: passage.spanOf(mark.start, mark.end),
    related: [{ span: spanOf(twin), message: `${twin.mark.text} đã có ở đây` }],
    hint: 'đánh lại số thứ tự từ chỗ này',
  }
}

function disordered({ mark, passage }: Item, before: Item): Finding {
  return {
    message: `${mark.text} đứng sau ${before.mark.text}`,
    span: passage.spanOf(mark.start, mark.end),
    related: [{ span: spanOf(before), message: `${before.mark.text} ở đây` }],
    hint: 'sắp xếp lại các mục hoặc đánh lại số thứ tự',
  }
}

function tooEarly({ mark, passage }: Item, follower: Enumerator): Finding {
  return {
    message: `${mark.text} đứng trước ${follower.text}`,
    span: passage.spanOf(mark.start, mark.end),
    related: [{ span: passage.spanOf(follower.start, follower.end), message: `${follower.text} ở đây` }],
    hint: 'sắp xếp lại các mục hoặc đánh lại số thứ tự',
  }
}

function foreignLetter({ mark, passage }: Item): Finding {
  return {
    message: 'bảng chữ cái đánh điểm không có f: sau e) là g)',
    span: passage.spanOf(mark.start, mark.end),
    hint: 'đánh lại theo thứ tự a, b, c, d, đ, e, g, h, i, k',
  }
}

function spanOf({ mark, passage }: Item) {
  return passage.spanOf(mark.start, mark.end)
}

/** Another number in the form of this one: `(2)`, `⁽²⁾`, `đ)`, `(ii)`, `Hai là`. */
function nameOf({ form, text }: Enumerator, value: number): string {
  if (form === 'là') return `${['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'][value - 1]} là`
  if (form === '(i)') return `(${romanOf(value).toLowerCase()})`
  const inner = form.includes('a') ? letterOf(value) : text.includes('⁽') ? [...String(value)].map(digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('') : String(value)
  return text.replace(/[A-Za-zÀ-ỹ\d⁰¹²³⁴⁵⁶⁷⁸⁹]+/, inner)
}
