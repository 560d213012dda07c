import { describe, expect, test } from 'vitest'
import { completionToLines } from '../../src/completion/completion-to-lines.ts'
import type { CommandGrammar, Kind } from '../../src/completion/grammar.ts'
import { wordsToCandidates } from '../../src/completion/words-to-candidates.ts'

const debug = { names: ['--debug'], about: 'chi tiết', value: null, repeats: 'once' } as const
const monthOption = { names: ['--month', '-m'], about: 'kỳ', value: 'months', repeats: 'once' } as const
const commandOf = (name: string, parts: Partial<CommandGrammar>): CommandGrammar => ({ name, about: name, options: [debug], arguments: [], commands: [], ...parts })

const program = commandOf('bao-cao', {
  commands: [
    commandOf('build', { options: [monthOption, { names: ['--out'], about: 'nơi ghi', value: 'folders', repeats: 'once' }, debug] }),
    commandOf('check', { options: [monthOption, { names: ['--rule'], about: 'quy tắc', value: 'rules', repeats: 'many' }, { names: ['--format'], about: 'dạng', value: ['pretty', 'json'], repeats: 'once' }] }),
    commandOf('trend', { options: [monthOption], arguments: [{ wanted: 'indicators', repeats: 'many' }] }),
    commandOf('explain', { arguments: [{ wanted: 'rules', repeats: 'once' }] }),
    commandOf('fmt', { arguments: [{ wanted: 'files', repeats: 'many' }] }),
  ],
})

const names: Partial<Record<Kind, string[]>> = { months: ['2026-03', '2026-04'], rules: ['outlier', 'rate-mismatch', 'relation'], indicators: ['kiosk', 'kiosk-moi', 'benh-an'] }

function offered(line: string): string | string[] {
  const words = line.split(' ')
  const completion = wordsToCandidates(program, words.slice(0, -1), words.at(-1)!, kind => (names[kind] ?? []).map(text => ({ text, about: null })))
  return typeof completion === 'string' ? completion : completion.map(({ text }) => text)
}

test.each<[string, string | string[]]>([
  ['', ['build', 'check', 'trend', 'explain', 'fmt']],
  ['ch', ['check']],
  ['xyz', []],
  ['--d', ['--debug']],
  ['--debug che', ['check']],
  ['build -', ['--month', '--out', '--debug']],
  ['build ', ['--month', '--out', '--debug']],
  ['build --month ', ['2026-03', '2026-04']],
  ['build -m 2026-04', ['2026-04']],
  ['build --month 2026-03 --o', ['--out']],
  ['build --out ', 'folders'],
  ['build --month=2026-04', ['--month=2026-04']],
  ['build --month= ', ['2026-03', '2026-04']],
  // As bash parts it.
  ['build --month = 2026-04', ['2026-04']],
  ['build --month = 2026-04 --o', ['--out']],
  ['build --month=2026-04 --o', ['--out']],
  ['build --out=', 'folders'],
  ['check --format j', ['json']],
  ['check --rule r', ['rate-mismatch', 'relation']],
  ['check --rule outlier rate', ['rate-mismatch']],
  ['check --rule outlier --f', ['--format']],
  ['check --month 2026-04 --rule ', ['outlier', 'rate-mismatch', 'relation']],
  ['trend ki', ['kiosk', 'kiosk-moi']],
  ['trend kiosk be', ['benh-an']],
  ['trend --month 2026-04 be', ['benh-an']],
  ['trend -- ki', ['kiosk', 'kiosk-moi']],
  ['explain rel', ['relation']],
  ['explain relation ', ['--debug']],
  ['fmt data/', 'files'],
  ['unknown ki', []],
])('"%s"', (line, expected) => expect(offered(line)).toEqual(expected))

describe('for a shell', () => {
  test('a candidate a line, what it is behind a tab', () => {
    expect(completionToLines([{ text: '2026-04', about: 'kỳ 4/2026' }, { text: 'a', about: null }])).toBe('2026-04\tkỳ 4/2026\na\n')
  })

  test('the shell looks for files itself', () => expect(completionToLines('files')).toBe(':files\n'))

  test('a label cannot add lines or move the cursor', () => {
    expect(completionToLines([{ text: 'kiosk', about: 'hai\ndòng\tvà \u001b[2J' }])).toBe('kiosk\thai dòng và [2J\n')
  })
})
