import { Scalar } from 'yaml'

/**
 * Where each character of a scalar's value stands in the file: `result[i]` is the offset of `value[i]`.
 * The value differs from the file only in escapes, in indentation that was stripped and in line ends that were folded.
 */
export function offsetsOf(scalar: Scalar<string>, text: string): number[] {
  const written = unescaped(scalar, text)
  const value = scalar.value
  const offsets: number[] = []
  let at = 0
  for (let i = 0; i < value.length;) {
    if (/\s/.test(value[i]!)) {
      const run = /^\s+/.exec(value.slice(i))![0].length
      const start = at
      while (at < written.length && /\s/.test(written[at]!.char)) at++
      for (let k = 0; k < run; k++) offsets.push((written[Math.min(start + k, Math.max(start, at - 1))] ?? written.at(-1))!.offset)
      i += run
    } else {
      while (at < written.length && written[at]!.char !== value[i]) at++
      offsets.push((written[Math.min(at, written.length - 1)]!).offset)
      at++
      i++
    }
  }
  return offsets
}

interface Written {
  readonly char: string
  readonly offset: number
}

/** The characters between a scalar's signs (`|`, quotes), escapes resolved, each with its offset. */
function unescaped(scalar: Scalar<string>, text: string): Written[] {
  const [start, end] = scalar.range!
  if (scalar.type === Scalar.BLOCK_LITERAL || scalar.type === Scalar.BLOCK_FOLDED) {
    return plain(text, text.indexOf('\n', start) + 1, end)
  }
  if (scalar.type === Scalar.QUOTE_SINGLE) return plain(text, start + 1, end - 1, /''/y)
  if (scalar.type === Scalar.QUOTE_DOUBLE) return plain(text, start + 1, end - 1, /\\(?:x..|u....|U........|\n[ \t]*|[^])/y)
  return plain(text, start, end)
}

const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', _: '\u00a0', '\n': '' }

function plain(text: string, start: number, end: number, escape: RegExp | null = null): Written[] {
  const written: Written[] = []
  for (let offset = start; offset < end; offset++) {
    if (escape) {
      escape.lastIndex = offset
      const match = escape.exec(text)?.[0]
      if (match) {
        for (const char of resolve(match)) written.push({ char, offset })
        offset += match.length - 1
        continue
      }
    }
    written.push({ char: text[offset]!, offset })
  }
  return written
}

/** UTF-16 units that an escape stands for. */
function resolve(escape: string): string[] {
  if (escape === "''") return ["'"]
  const name = escape[1]!
  if (/[xuU]/.test(name)) return String.fromCodePoint(Number.parseInt(escape.slice(2), 16) || 0).split('')
  return (named[name] ?? name).split('')
}
