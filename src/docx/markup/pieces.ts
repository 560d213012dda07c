/** Signs of a piece: larger ones save little time, and take more memory at the peak. */
const enough = 20_000

/**
 * XML that is made bit by bit, in pieces of one text each, which are put together once: thousands of small ones, each a tree of still smaller
 * ones, would be copied about several times.
 */
export function inPieces(count: number, bit: (index: number) => string): readonly string[] {
  const pieces: string[] = []
  let bits: string[] = []
  let size = 0
  for (let index = 0; index < count; index++) {
    const xml = bit(index)
    bits.push(xml)
    size += xml.length
    if (size < enough && index < count - 1) continue
    pieces.push(bits.join(''))
    bits = []
    size = 0
  }
  return pieces
}
