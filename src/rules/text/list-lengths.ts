import { amountsIn, type Amount } from './amounts.ts'
import { beginningOf, itemList, nameList, numberedList, type Head, type List } from './lists.ts'
import { beginningsOf, isSameNoun, namesOf, nounOf, type Noun } from './nouns.ts'
import { beginsWithName } from './signs.ts'
import { smallLettersOf } from './small-letters.ts'
import type { Stretch } from './sentences.ts'

/** How many of the counted things a list has. */
export interface Length {
  readonly length: number
  readonly list: List
  /** `entries` were counted, or the numbers that they carry (`X (2 kiosk); Y (1 kiosk)`) were added up. */
  readonly way: 'entries' | 'numbers'
}

/** What is counted, and the other counts that the same list may answer to. */
export interface Counted {
  readonly amount: Amount
  readonly rivals: readonly Amount[]
}

const documents = namesOf('văn bản')
// In small letters: V8 takes many times as long to compile the class of all capitals, and more where case is ignored.
const letter = '[a-zà-öø-ʯͰ-ԯḁ-ỿ]'
const document = new RegExp(String.raw`^(?:[^:;]{0,50}:\s*)?(?:(?:tham mưu|đã|ban hành|có|các|ubnd tỉnh)\s+){0,4}(?:(?<kind>${documents})(?:\s+số)?\s*:?\s*[\d…]|số:?\s+\d+[\/-]${letter})`)
const bareDocument = new RegExp(String.raw`^(?:(?:${documents})\s+(?:số\s+)?|số\s+)\d+[\/-][a-zµÀ-ỹ\d\/-]+(?:,?\s+ngày\s+[\d\/]+)?$`)
const severalDocuments = new RegExp(String.raw`(?:,|(?<![a-zµÀ-ỹ])và)\s+(?:(?:${documents})\s+)?(?:số\s+)?\d+[\/-]${letter}|số:?\s+\d+(?:,|\svà)\s+\d`)
/** What `severalDocuments` has, whatever the kinds. */
const furtherNumber = /(?:,|và)\s+(?:\S+\s+){0,4}?\d+[/-]|\d(?:,|\svà)\s+\d/
/** Letters before a colon that may stand in front of a document. */
const longestOpening = 50
const localities = /^(?:xã|phường|thôn|huyện|đặc khu)$/
const places: ReadonlySet<string> = new Set(
  `bệnh viện, trung tâm, ttyt, trạm, sở, ban, phòng, công an, ubnd, ủy ban, xã, phường, thị trấn, đặc khu, trường, chi cục, cục, thuế, bảo hiểm, văn phòng, đài, hội, đoàn, liên đoàn, mttq, thanh tra, kho bạc, ngân hàng, viện, tòa án, toà án,
   bãi, chợ, bến, cảng, công ty, hợp tác xã, htx, khách sạn, nhà thuốc, điểm, thôn, huyện, thành phố, thị xã, khu, ga, sân bay, cơ sở, cửa hàng, siêu thị, bộ phận`.split(/,\s+/),
)
const events: ReadonlySet<string> = new Set('ngày, sáng, chiều, hội nghị, họp, phiên, buổi, lớp, tập huấn, hội thảo, cuộc, lần'.split(', '))

/** Of what follows a sign these letters are enough, and so many words of a name. */
const longestHead = 24
const mostWords = 3

const isPlace: Head = words => beginsWithName(words.slice(0, longestHead).toLowerCase(), places, mostWords)
const isEvent: Head = words => beginsWithName(words.slice(0, longestHead).toLowerCase(), events, mostWords)
const isDocument: Head = words => documentIn(words.toLowerCase()) !== undefined

/** How many of the counted things the stretch lists, where number and list clearly belong together; null elsewhere. */
export function lengthIn(text: string, stretch: Stretch, counted: Counted): Length | null {
  const noun = counted.amount.noun
  if (!noun) return null
  return numbersIn(text, stretch, noun) ?? entriesFor[noun.family](text, stretch, { ...counted, noun })
}

type Named = Counted & { readonly noun: Noun }

type Count = (text: string, stretch: Stretch, counted: Named) => Length | null

const entriesFor: Readonly<Record<Noun['family'], Count>> = {
  'văn bản': countDocuments,
  'cơ sở': countPlaces,
  'cuộc': countEvents,
  'việc': countThings,
  'thủ tục': countThings,
  'người': countNamed,
  'thiết bị': countNamed,
  'hồ sơ': countNamed,
  'tiền': () => null,
  'khác': countNamed,
}

function numbersIn(text: string, stretch: Stretch, noun: Noun): Length | null {
  if (!mayHaveNumbers(smallLettersOf(text), stretch, noun)) return null
  const list = numberedList(text, stretch) ?? itemList(text, stretch, isPlace)
  const lists = list && list.entries.length > 1 ? [list] : [nameList(text, stretch, isPlace)].filter(one => one !== null)
  for (const one of lists) {
    const sum = sumOf(one.entries, noun)
    if (one.entries.length > 1 && sum !== null) return { length: sum, list: one, way: 'numbers' }
  }
  return null
}

/** Whether the first word of the noun stands behind a number or a magnitude, with one blank between. */
function mayHaveNumbers(small: string, { start, end }: Stretch, noun: Noun): boolean {
  return beginningsOf(noun).some(beginning => {
    for (let at = small.indexOf(beginning, start); at >= 0 && at < end; at = small.indexOf(beginning, at + 1)) {
      if (/[\dnuỷỉ]\s$/.test(small.slice(Math.max(start, at - 2), at))) return true
    }
    return false
  })
}

/** Null where an entry has no number of its own. */
function sumOf(entries: readonly string[], noun: Noun): number | null {
  let sum = 0
  for (const entry of entries) {
    const number = numberOf(entry, noun)
    if (number === null) return null
    sum += number
  }
  return sum
}

/** The one number of these things in an entry. */
function numberOf(entry: string, noun: Noun): number | null {
  if (!/\d/.test(entry)) return null
  const amounts = amountsIn(entry).filter(amount => amount.noun && isSameNoun(amount.noun, noun))
  const [amount] = amounts
  return amount && amounts.length === 1 && !amount.isChange && !amount.isAbout ? amount.value : null
}

function countDocuments(text: string, stretch: Stretch, { noun, rivals }: Named): Length | null {
  const list = numberedList(text, stretch) ?? documentItems(text, stretch)
  const kinds = list?.entries.map(entry => kindOf(entry, noun))
  if (!list || !kinds || kinds.includes(undefined)) return null
  const own = kinds.filter(kind => kind === noun.name).length
  if (own === kinds.length || (noun.isGeneric && rivals.length === 0)) return lengthOf(list, kinds.length)
  const isShared = !noun.isGeneric && rivals.length > 0 && kinds.every(kind => kind === noun.name || rivals.some(rival => rival.noun?.name === kind))
  return isShared ? lengthOf(list, own) : null
}

/** A number without a kind is of the kind that was counted. */
function kindOf(entry: string, noun: Noun): string | undefined {
  const kind = documentIn(entry.toLowerCase())
  return kind === null ? noun.name : kind
}

/** The kind of the document that an entry, in small letters, begins with; null where it has a number alone, undefined where it is none. */
function documentIn(entry: string): string | null | undefined {
  const colon = entry.indexOf(':')
  const noun = colon >= 0 && colon <= longestOpening ? null : nounOf(entry)
  // Most entries: quick to see.
  if (noun?.family === 'văn bản' && /^(?:\s+số)?\s*:?\s*[\d…]/.test(entry.slice(noun.name.length))) return noun.name
  const match = document.exec(entry)
  return match ? match.groups?.['kind'] ?? null : undefined
}

function documentItems(text: string, stretch: Stretch): List | null {
  const items = itemList(text, stretch, isDocument)
  if (items && !items.entries.some(entry => hasSeveral(entry.toLowerCase()))) return items
  const names = nameList(text, stretch, isDocument)
  return names?.entries.every(entry => bareDocument.test(entry.toLowerCase())) ? names : null
}

function hasSeveral(entry: string): boolean {
  return furtherNumber.test(entry) && severalDocuments.test(entry)
}

function countPlaces(text: string, stretch: Stretch, { noun, rivals }: Named): Length | null {
  const bare = localities.test(noun.name) ? bareNames(text, stretch, noun) : null
  if (bare) return lengthOf(bare)
  const list = numberedList(text, stretch) ?? (isPlace(beginningOf(text, stretch)) ? placeNames(text, stretch) : null)
  if (!list || list.entries.length < 2 || !list.entries.every(isPlace)) return null
  const isNamed = list.entries.filter(entry => startsWith(entry, noun)).length * 2 >= list.entries.length
  const isOnlyOne = rivals.every(rival => rival.noun?.family !== 'cơ sở')
  return isNamed || (noun.isGeneric && isOnlyOne) ? lengthOf(list) : null
}

// Of a list that names what it lists; most lists have none, and the pattern is made for each noun.
const openings = ['các', 'gồm', 'bao gồm', 'cụ thể', 'tại', 'là']

/** `các xã: Khánh Sơn, Khánh Vĩnh và Bác Ái`: names without the noun, where nothing but names stands there. */
function bareNames(text: string, stretch: Stretch, noun: Noun): List | null {
  const first = smallLettersOf(text).slice(stretch.start, stretch.end).trimStart()
  if (!first.startsWith(noun.name) && !openings.some(opening => first.startsWith(opening))) return null
  const words = text.slice(stretch.start, stretch.end)
  const opening = new RegExp(String.raw`^\s*(?:(?:gồm|bao gồm|cụ thể|tại|là)\s*:?\s+)?(?:các\s)?${noun.name}(?:,\s[A-Za-zÀ-ỹ]+)?\s*:\s*`, 'iu').exec(words)?.[0]
  if (opening === undefined) return null
  const list = nameList(text, { start: stretch.start + opening.length, end: stretch.end }, words => /^\p{Lu}/u.test(words))
  return list && list.entries.length > 1 && list.entries.every(entry => /^\p{Lu}[A-Za-zÀ-ỹ]*(?:[\s-]+\p{Lu}[A-Za-zÀ-ỹ]*){0,5}$/u.test(entry)) ? list : null
}

/** Names between commas as well, where every comma parts two names; else items alone. */
function placeNames(text: string, stretch: Stretch): List | null {
  const names = nameList(text, stretch, isPlace)
  const items = itemList(text, stretch, isPlace)
  if (names) return names
  return items && !items.entries.some(entry => hasNamesInside(entry)) ? items : null
}

function hasNamesInside(entry: string): boolean {
  return /[,:]/.test(entry.replace(/\([^()]*\)/g, ''))
}

function countEvents(text: string, stretch: Stretch, { noun, amount }: Named): Length | null {
  const days = daysIn(text.slice(stretch.start, stretch.end))
  if (days !== null && amount.value! < 20) return { length: days, way: 'entries', list: { ...stretch, form: 'names', entries: [], isOpen: false } }
  const list = numberedList(text, stretch) ?? itemList(text, stretch, isEvent)
  const isEvents = list !== null && list.entries.length > 1 && list.entries.every(entry => isEvent(entry) || startsWith(entry, noun))
  return isEvents ? lengthOf(list) : null
}

const dayWords = new Set(['các', 'ngày', 'và', 'sáng', 'chiều', 'tối'])

/** `ngày 06/4/2026 và ngày 10, 12/4/2026` is three; null where anything but days stands there. */
function daysIn(words: string): number | null {
  if (!words.includes('/')) return null
  let days = 0
  for (const token of words.split(/[\s,;.]+/)) {
    if (/^\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?)?$/.test(token)) days++
    else if (token !== '' && !dayWords.has(token.toLowerCase())) return null
  }
  return days > 0 ? days : null
}

/** Entries that bear the noun's name, or enumerated ones as many as make it likely that they are what was counted. */
function countThings(text: string, stretch: Stretch, counted: Named): Length | null {
  const named = countNamed(text, stretch, counted)
  if (named) return named
  const list = numberedList(text, stretch) ?? pointList(text, stretch)
  const { amount, rivals } = counted
  const isNearest = rivals.every(rival => rival.start < amount.start || rival.noun?.family !== amount.noun?.family)
  return list && isNearest && Math.abs(list.entries.length - amount.value!) <= Math.max(1, amount.value! / 4) ? lengthOf(list) : null
}

function countNamed(text: string, stretch: Stretch, { noun }: Named): Length | null {
  const isNamed: Head = words => words.slice(0, noun.name.length).toLowerCase() === noun.name && !/^[A-Za-zµÀ-ỹ]/.test(words.slice(noun.name.length, noun.name.length + 1))
  const areNamed = (list: List | null) => list !== null && list.entries.length > 1 && list.entries.every(entry => isNamed(entry) && numberOf(entry, noun) === null)
  const numbered = numberedList(text, stretch)
  if (areNamed(numbered)) return lengthOf(numbered!)
  if (!isNamed(beginningOf(text, stretch))) return null
  const list = [nameList, itemList].map(read => read(text, stretch, isNamed)).find(areNamed)
  return list ? lengthOf(list) : null
}

/** Points under the line that announces them, one to a line. */
function pointList(text: string, { start, end }: Stretch): List | null {
  const words = text.slice(start, end)
  const entries = words.split('\n').map(line => line.trim()).filter(line => line !== '')
  if (entries.length < 2 || !/^\s*\n/.test(words)) return null
  return { form: 'items', start: start + words.indexOf(entries[0]!), end, entries, isOpen: /(?:\.\.\.|…)[.;\s]*$/.test(words.slice(-10)) }
}

function startsWith(entry: string, noun: Noun): boolean {
  const first = nounOf(entry.toLowerCase().split(/[\s,:;]+/, 4).join(' '))
  return first !== null && isSameNoun(first, noun)
}

function lengthOf(list: List, length = list.entries.length): Length {
  return { length, list, way: 'entries' }
}
