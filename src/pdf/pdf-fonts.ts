/** A font that a PDF uses: `LiberationSerif-Bold`. */
export interface PdfFont {
  readonly name: string
  /** Whether the letters are in the file, so that it looks the same everywhere. */
  readonly embedded: 'embedded' | 'missing'
}

/** Times New Roman and the fonts whose letters have the same widths: lines and pages break at the same places. */
const sameWidths = /^(?:TimesNewRoman|LiberationSerif|Tinos)/

/** Fonts described in a PDF, each once; none where its objects are compressed. */
export function pdfFonts(bytes: Uint8Array): PdfFont[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const fonts = [...text.matchAll(/\/Type\s*\/FontDescriptor.*?>>/gs)].flatMap(([descriptor]): PdfFont[] => {
    const name = /\/FontName\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/.exec(descriptor)?.[1]
    return name === undefined ? [] : [{ name, embedded: /\/FontFile[23]?\s/.test(descriptor) ? 'embedded' : 'missing' }]
  })
  return [...new Map(fonts.map(font => [font.name, font])).values()]
}

export function hasWidthsOfTimes({ name }: PdfFont): boolean {
  return sameWidths.test(name)
}
