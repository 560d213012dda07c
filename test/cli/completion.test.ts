import { describe, expect, test } from 'vitest'
import { scripts } from '../../src/completion/scripts.ts'
import { bao, inFolder } from '../support/command-line.ts'
import { writeSmallWorkspace } from './month-files.ts'

test.each(['bash', 'zsh', 'powershell'] as const)('%s', async shell => {
  expect(await bao(['completion', shell])).toEqual({ status: 0, stdout: scripts[shell], stderr: '' })
})

test('a shell that nobody knows', async () => {
  const { status, stderr } = await bao(['completion', 'fish'])
  expect(status).toBe(2)
  expect(stderr).toContain('không nhận giá trị "fish"')
  expect(stderr).toContain('bash, zsh, powershell')
})

const complete = async (...words: string[]) => {
  const { stdout } = await inFolder(folder => bao(['__complete', '--', ...words.slice(0, -1), `:${words.at(-1)}`], writeSmallWorkspace(folder)))
  return stdout.split('\n').filter(line => line !== '').map(line => line.split('\t')[0])
}

describe('what is offered in a workspace', () => {
  test('commands, without the hidden one', async () => {
    const commands = await complete('')
    expect(commands).toEqual(expect.arrayContaining(['build', 'check', 'status', 'trend', 'export', 'completion', 'help']))
    expect(commands.filter(name => name!.startsWith('_'))).toEqual([])
  })

  test('options of a command, each once', async () => {
    const options = await complete('status', '--')
    expect(options).toEqual(expect.arrayContaining(['--month', '--format', '--debug', '--help']))
    expect(new Set(options).size).toBe(options.length)
    expect(options).not.toContain('--version')
  })

  test('months', async () => expect(await complete('status', '--month', '')).toEqual(['2026-03', '2026-04']))
  test('the month after the last one for a new one', async () => expect(await complete('new', '--month', '')).toEqual(['2026-05']))
  test('indicators', async () => expect(await complete('trend', 'kiosk', 'b')).toEqual(['benh-an']))
  test('rules', async () => expect(await complete('check', '--rule', 'rate-')).toEqual(['rate-mismatch']))
  test('templates', async () => expect(await complete('build', '--template', '')).toEqual(['mau']))
  test('choices', async () => expect(await complete('status', '--format', '')).toEqual(['pretty', 'json', 'md', 'html']))
  test('formats of build', async () => expect(await complete('build', '--format', 'd')).toEqual(['docx']))
  test('the shell looks for folders', async () => expect(await complete('init', '')).toEqual([':folders']))

  test('what they are is said beside them', async () => {
    const { stdout } = await inFolder(folder => bao(['__complete', '--', 'trend', ':kio'], writeSmallWorkspace(folder)))
    expect(stdout).toBe('kiosk\tKiosk khám bệnh\n')
  })
})

describe('silent where nothing can be said', () => {
  const silent = (changes: Readonly<Record<string, string>>, words: readonly string[]) => inFolder(folder => bao(['__complete', '--', ...words], writeSmallWorkspace(folder, changes)))

  test('outside of a workspace', async () => {
    expect(await inFolder(folder => bao(['__complete', '--', 'status', '--month', ':'], folder))).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  test.each(['x: [', 'indicators: 5\n', 'indicators:\n  - a\n', ''])('a catalogue that is %j', async text => {
    const { status, stderr } = await silent({ 'data/indicators.yaml': text }, ['trend', ':'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('no words at all', async () => expect(await silent({}, [])).toMatchObject({ status: 0, stderr: '' }))
})

test('the hidden command is in no help and in no list', async () => {
  expect((await bao(['--help'])).stdout).not.toContain('__complete')
  expect((await bao(['xyzabc'])).stderr).not.toContain('__complete')
})
