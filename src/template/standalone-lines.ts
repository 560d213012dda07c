import type { Block, Statement } from './statement.ts'

/**
 * A block's tags, a partial and a comment that stand alone on their line take the whole line with them. The same as Handlebars does,
 * oddities and all; `place` is `root` for a whole text.
 */
export function cutStandaloneLines(body: readonly Statement[], place: 'root' | 'inside'): void {
  const isRoot = place === 'root'
  for (let index = 0; index < body.length; index++) {
    const statement = body[index]!
    if (statement.type === 'block') cutBlock(body, index, statement, isRoot)
    else if ((statement.type === 'partial' || statement.type === 'comment') && isLineStart(body, index, isRoot) && isLineEnd(body, index, isRoot)) {
      cutStart(body[index + 1])
      cutEnd(body[index - 1])
    }
  }
}

function cutBlock(around: readonly Statement[], index: number, block: Block, isRoot: boolean): void {
  const body = block.body!
  const { otherwise } = block
  cutStandaloneLines(body, 'inside')
  if (otherwise) cutStandaloneLines(otherwise, 'inside')
  const first = otherwise && firstOtherwise(otherwise)
  const isOpenedAlone = isLineEnd(body, -1, false) && isLineStart(around, index, isRoot)
  const isClosedAlone = isLineStart(first ?? body, (first ?? body).length, false) && isLineEnd(around, index, isRoot)
  if (first && isLineStart(body, body.length, false) && isLineEnd(first, -1, false)) {
    cutEnd(body.at(-1))
    cutStart(first[0])
  }
  if (isOpenedAlone) {
    cutStart(body[0])
    cutEnd(around[index - 1])
  }
  if (isClosedAlone) {
    cutStart(around[index + 1])
    cutEnd((otherwise ?? body).at(-1))
  }
}

/** What stands behind `{{else}}`, or behind the first `{{else if x}}`. */
function firstOtherwise(otherwise: readonly Statement[]): readonly Statement[] {
  const [chained] = otherwise
  return chained?.type === 'block' && chained.isChained ? chained.body! : otherwise
}

/** Whether nothing but blanks stands before this piece on its line. */
function isLineStart(body: readonly Statement[], index: number, isRoot: boolean): boolean {
  const before = body[index - 1]
  if (!before) return isRoot
  if (before.type !== 'words') return false
  const { original } = before
  const end = original.trimEnd().length
  return original.indexOf('\n', end) >= 0 || (end === 0 && isRoot && index === 1)
}

function isLineEnd(body: readonly Statement[], index: number, isRoot: boolean): boolean {
  const behind = body[index + 1]
  if (!behind) return isRoot
  if (behind.type !== 'words') return false
  const { original } = behind
  const blanks = original.length - original.trimStart().length
  return original.slice(0, blanks).includes('\n') || (blanks === original.length && isRoot && index + 2 === body.length)
}

function cutStart(words: Statement | undefined): void {
  if (words?.type !== 'words' || words.isCut) return
  const { value } = words
  let at = 0
  while (isBlank(value[at])) at++
  if (value[at] === '\n') at++
  words.isCut = at > 0
  words.value = value.slice(at)
}

function cutEnd(words: Statement | undefined): void {
  if (words?.type !== 'words') return
  let end = words.value.length
  while (end > 0 && isBlank(words.value[end - 1])) end--
  words.value = words.value.slice(0, end)
}

function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\t'
}
