/** The letters of a text as a reader counts them. What splits them takes milliseconds to make, and most runs never need it. */
export const graphemesOf = graphemeSplitter()

function graphemeSplitter(): (text: string) => Intl.Segments {
  let segmenter: Intl.Segmenter | null = null
  return text => (segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' })).segment(text)
}
