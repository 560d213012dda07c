import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scripts } from '../../src/completion/scripts.ts'
import { temporaryFolder } from '../project/temporary-folder.ts'

const hasBash = spawnSync('bash', ['-c', 'complete -p >/dev/null; echo $BASH_VERSION']).status === 0

/** Runs the script in a real bash with a program that gives these lines, and completes these words; `asked` are the program's arguments. */
function inBash(lines: string, words: readonly string[]) {
  const folder = temporaryFolder({
    'bao-cao': `#!/bin/sh\nprintf '<%s>' "$@" > "$ASKED"\ncat "$LINES_FILE"\n`,
    'lines': lines,
    'script': scripts.bash,
    'work/tệp một.yaml': '',
    'work/thư mục/x': '',
  })
  chmodSync(join(folder, 'bao-cao'), 0o755)
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', `
    source "${folder}/script" && complete -p bao-cao && cd "${folder}/work"
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _bao_cao bao-cao
    printf '[%s]' "\${COMPREPLY[@]}"; echo; cat "$ASKED"`, 'bash', ...words],
  { encoding: 'utf8', env: { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}`, ASKED: join(folder, 'asked'), LINES_FILE: join(folder, 'lines') } })
  const [registered, replies, asked] = stdout.split('\n')
  return { registered, replies, asked, stderr }
}

describe.skipIf(!hasBash)('bash', () => {
  test('candidates without what is said about them', () => {
    const { registered, replies, asked, stderr } = inBash('2026-03\tkỳ 3/2026\n2026-04\tkỳ 4/2026\n', ['bao-cao', 'build', '--month', '2026'])
    expect(stderr).toBe('')
    expect(registered).toBe('complete -F _bao_cao bao-cao')
    expect(replies).toBe('[2026-03][2026-04]')
    expect(asked).toBe('<__complete><--><build><--month><:2026>')
  })

  test('an empty word is handed on', () => {
    expect(inBash('build\tdựng\n', ['bao-cao', '']).asked).toBe('<__complete><--><:>')
  })

  test('an equals sign that bash has parted', () => {
    expect(inBash('2026-04\n', ['bao-cao', 'build', '--month', '=']).asked).toBe('<__complete><--><build><--month><=><:>')
    expect(inBash('2026-04\n', ['bao-cao', 'build', '--month', '=', '20']).asked).toBe('<__complete><--><build><--month><=><:20>')
  })

  test('files and folders are looked for by bash itself, names with blanks stay whole', () => {
    expect(inBash(':files\n', ['bao-cao', 'fmt', 't']).replies).toBe('[tệp một.yaml][thư mục]')
    expect(inBash(':folders\n', ['bao-cao', 'build', '--out', 't']).replies).toBe('[thư mục]')
  })

  test('nothing to offer', () => expect(inBash('', ['bao-cao', 'xyz']).replies).toBe('[]'))
})

describe('zsh', () => {
  test('asks as the other shells do, and takes a colon for a part of the word', () => {
    expect(scripts.zsh).toMatch(/^#compdef bao-cao\n/)
    expect(scripts.zsh).toContain('"${words[1]}" __complete -- "${(@Q)words[2,CURRENT-1]}" ":${(Q)PREFIX}"')
    expect(scripts.zsh).toContain("//:/\\\\:}")
    expect(scripts.zsh).toContain('_describe')
    expect(scripts.zsh).toContain('compdef _bao_cao bao-cao')
  })
})

describe('PowerShell', () => {
  test('asks as the other shells do, in UTF-8, and never with an empty argument, which version 5 would lose', () => {
    expect(scripts.powershell).toContain("Register-ArgumentCompleter -Native -CommandName 'bao-cao'")
    expect(scripts.powershell).toContain("__complete '--' @words \":$wordToComplete\"")
    expect(scripts.powershell).toContain('[System.Text.Encoding]::UTF8')
    expect(scripts.powershell).toContain('-split "`t", 2')
  })
})

test.each(Object.entries(scripts))('%s: braces and brackets close, and nothing is left of the text that made it', (_, script) => {
  const code = script.split('\n').filter(line => !line.startsWith('#')).join('\n').replace(/:files\)|:folders\)|''\)|\*\)/g, '').replace(/\*\$'\\t'\*\)/g, '')
  for (const [open, close] of ['{}', '[]', '()'].map(pair => [...pair] as [string, string])) expect(code.split(open).length, open).toBe(code.split(close).length)
  expect(script).not.toMatch(/undefined|\[object/)
})
