import { toIsoDate, type IsoDate } from '../vietnamese/date.ts'
import type { WordBlock } from '../word/word-file.ts'
import { sideLines, type SideLine } from './columns.ts'
import { bare, isAll, isCapitals } from './inlines.ts'
import type { Frame } from './transcript.ts'

type Letterhead = Pick<Frame, 'superior' | 'issuer' | 'number' | 'code' | 'symbol' | 'place' | 'date'>

const fixed = /^cong hoa xa hoi chu nghia viet nam$|^doc lap tu do hanh phuc$|^du thao\b|^$/
const numberLine = /^Số\s*:?\s*([^/]*)\/\s*([A-ZĐ][A-ZĐa-zđ]{0,4})\s*-\s*(\S.*)$/u
const dateLine = /^(.{2,60}?)\s*,?\s*ngày\s*([\d.…_\s]*)tháng\s*([\d.…_\s]*)năm\s*([\d.…_]*)\.?$/iu

/** What stands above the kind of the document; lines that are none of it go to `unplaced`. */
export function readLetterhead(blocks: readonly WordBlock[], unplaced: string[]): Letterhead {
  const lines = sideLines(blocks).filter(({ text }) => !fixed.test(bare(text)))
  const number = lines.map(({ text }) => numberLine.exec(text)).find(match => match !== null)
  const date = lines.map(({ text }) => dateLine.exec(text)).find(match => match !== null)
  const placed = [number, date].filter(match => match !== undefined && !/\p{L}/u.test(match === number ? match[1]! : '')).map(match => match![0])
  const isElse = ({ text }: SideLine) => !placed.includes(text)
  const names = lines.filter(line => line.side === 'left' && isElse(line) && isCapitals(line.text))
  unplaced.push(...lines.filter(line => isElse(line) && !names.includes(line)).map(({ text }) => text))
  const firstBold = names.findIndex(({ content }) => isAll(content, 'bold'))
  const from = firstBold < 0 ? names.length - 1 : firstBold
  return {
    superior: names.slice(0, Math.max(0, from)).map(({ text }) => text),
    issuer: names.slice(Math.max(0, from)).map(({ text }) => text),
    number: number?.[1]?.replace(/\D/g, '') || null,
    code: number?.[2] ?? null,
    symbol: number?.[3]?.replace(/\s/g, '') ?? null,
    place: date?.[1]?.trim() ?? null,
    date: date ? dateOf(date) : null,
  }
}

function dateOf([, , day, month, year]: RegExpExecArray): IsoDate | null {
  const [d, m, y] = [day, month, year].map(part => Number(part?.replace(/\D/g, '') || NaN))
  return d && m && y ? toIsoDate(y, m, d) : null
}
