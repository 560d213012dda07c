import type { LetterheadSizes } from '../document/letterhead-sizes.ts'
import type { Layout } from '../schemas/layout.ts'

/** A layout's measures as custom properties of CSS; points and millimetres stay what they are. `chosen` are the sizes that the layout leaves open. */
export function layoutToMeasures({ page, sizes, text, letterhead, signature }: Layout, chosen: LetterheadSizes): Readonly<Record<string, string>> {
  const margins = (name: string, sides: Readonly<Record<string, number>>) => Object.entries(sides).map(([side, value]) => [`--${name}-${side}`, `${value}mm`])
  return Object.fromEntries([
    ...margins('portrait', page.margins),
    ...margins('landscape', page.landscape),
    ['--page-number-top', `${page.header}mm`],
    ...Object.entries({ ...sizes, ...chosen }).map(([name, size]) => [`--${name}-size`, `${size}pt`]),
    ['--first-line', `${text['first-line']}mm`],
    ['--before', `${text.before}pt`],
    ['--line', String(text.line)],
    ['--letterhead-left', `${letterhead.left}mm`],
    ['--signature-left', `${signature.left}mm`],
  ])
}
