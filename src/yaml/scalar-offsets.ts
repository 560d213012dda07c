import { Scalar } from 'yaml'

/**
 * Where each character of a scalar's value stands in the file: `result[i]` is the offset of `value[i]`.
 * The value differs from the file only in escapes, in indentation that was stripped and in line ends that were folded.
 */
export function offsetsOf(scalar: Scalar<string>, text: string): number[] {
  const { chars, offsetAt } = unescaped(scalar, text)
  const value = scalar.value
  const offsets: number[] = []
  const last = Math.max(0, chars.length - 1)
  let at = 0
  for (let i = 0; i < value.length;) {
    if (isBlank(value, i)) {
      let end = i + 1
      while (end < value.length && isBlank(value, end)) end++
      const start = at
      while (at < chars.length && isBlank(chars, at)) at++
      for (let k = 0; k < end - i; k++) offsets.push(offsetAt(Math.min(start + k, Math.max(start, at - 1), last)))
      i = end
    } else {
      while (at < chars.length && chars[at] !== value[i]) at++
      offsets.push(offsetAt(Math.min(at, last)))
      at++
      i++
    }
  }
  return offsets
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text[at]!)
}

/** Characters of a scalar, and where each is written. */
interface Written {
  readonly chars: string
  offsetAt(index: number): number
}

/** The characters between a scalar's signs (`|`, quotes), escapes resolved. */
function unescaped(scalar: Scalar<string>, text: string): Written {
  const [start, end] = scalar.range!
  if (scalar.type === Scalar.BLOCK_LITERAL || scalar.type === Scalar.BLOCK_FOLDED) {
    return asWritten(text, text.indexOf('\n', start) + 1, end)
  }
  if (scalar.type === Scalar.QUOTE_SINGLE) return withEscapes(text, start + 1, end - 1, /''/g)
  if (scalar.type === Scalar.QUOTE_DOUBLE) return withEscapes(text, start + 1, end - 1, /\\(?:x..|u....|U........|\n[ \t]*|[^])/g)
  return asWritten(text, start, end)
}

function asWritten(text: string, start: number, end: number): Written {
  return { chars: text.slice(start, end), offsetAt: index => start + index }
}

function withEscapes(text: string, start: number, end: number, escape: RegExp): Written {
  const inner = text.slice(start, end)
  if (inner.search(escape) < 0) return asWritten(text, start, end)
  const offsets: number[] = []
  let chars = ''
  let from = 0
  const copy = (to: number) => {
    for (let at = from; at < to; at++) offsets.push(start + at)
    chars += inner.slice(from, to)
  }
  for (const { 0: sign, index } of inner.matchAll(escape)) {
    copy(index)
    for (const char of resolve(sign)) {
      offsets.push(start + index)
      chars += char
    }
    from = index + sign.length
  }
  copy(inner.length)
  return { chars, offsetAt: index => offsets[index] ?? start }
}

const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', _: '\u00a0', '\n': '' }

/** UTF-16 units that an escape stands for. */
function resolve(escape: string): string[] {
  if (escape === "''") return ["'"]
  const name = escape[1]!
  if (/[xuU]/.test(name)) return String.fromCodePoint(Number.parseInt(escape.slice(2), 16) || 0).split('')
  return (named[name] ?? name).split('')
}
