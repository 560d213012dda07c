import type { Layout } from '../schemas/layout.ts'

/** Points. */
export interface LetterheadSizes {
  readonly nation: number
  readonly motto: number
  readonly place: number
  readonly agency: number
}

/**
 * Sizes that a layout gives or leaves to be chosen, `nation` being the one to choose: they rise and fall together, 13, 14, 14 or
 * 12, 13, 13 (Nghị định 30/2020, Phụ lục I, Phần I, Mục V). What the layout gives stays.
 */
export function letterheadSizes({ sizes }: Layout, nation: 12 | 13): LetterheadSizes {
  const base = sizes.nation ?? oneLess(sizes.motto) ?? oneLess(sizes.place) ?? nation
  return { nation: base, motto: sizes.motto ?? base + 1, place: sizes.place ?? base + 1, agency: sizes.agency ?? base }
}

function oneLess(size: number | null): number | null {
  return size === null ? null : size - 1
}
