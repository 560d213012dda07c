import type { Chart } from '../document/tree.ts'
import type { TextArea } from './page.ts'

const twipsPerPixel = 15
const pixelsPerMillimetre = 96 / 25.4

/** In pixels, as wide as the text. */
export function chartSize({ height }: Pick<Chart, 'height'>, { width }: Pick<TextArea, 'width'>): { readonly width: number; readonly height: number } {
  return { width: Math.floor(width / twipsPerPixel), height: Math.round(height * pixelsPerMillimetre) }
}
