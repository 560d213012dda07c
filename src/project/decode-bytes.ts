type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Text of a file without its byte order mark; what can't be read stands as U+FFFD. */
export interface Decoded {
  readonly text: string
  /** What stands before the first byte that the encoding doesn't allow; null where all is well. */
  readonly textBeforeFault: string | null
}

/** UTF-8, or UTF-16 where its byte order mark says so (what Notepad calls "Unicode"). */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), textBeforeFault: null }
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), textBeforeFault: goodStart(encoding, bytes) }
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** The longest start that decodes, found by halving: a start of a good start is good. */
function goodStart(encoding: Encoding, bytes: Uint8Array): string {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodedStart(encoding, bytes.subarray(0, middle)) === null) bad = middle
    else good = middle
  }
  return decodedStart(encoding, bytes.subarray(0, good)) ?? ''
}

/** A letter that is cut in two at the end is left out; null for bytes that no letter starts with. */
function decodedStart(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return null
  }
}
