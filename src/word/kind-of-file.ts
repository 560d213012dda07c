const oleSignature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

/** What a file that is to be imported seems to be, by its content; `other` is left to those who read forms. */
export type FileKind = 'word' | 'old-word' | 'open-document' | 'rich-text' | 'pdf' | 'other'

export function kindOfFile(bytes: Uint8Array): FileKind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (words: string, encoding: 'latin1' | 'utf16le' = 'latin1') => file.includes(Buffer.from(words, encoding))
  if (file.subarray(0, 8).equals(oleSignature)) return holds('WordDocument', 'utf16le') ? 'old-word' : 'other'
  const head = file.toString('latin1', 0, 200)
  if (head.startsWith('{\\rtf')) return 'rich-text'
  if (head.startsWith('%PDF')) return 'pdf'
  if (!head.startsWith('PK')) return 'other'
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'open-document'
  // Either may have the other embedded; the directory of the archive itself stands at its end.
  const last = (words: string) => file.lastIndexOf(Buffer.from(words))
  return last('word/') > last('xl/') ? 'word' : 'other'
}
