import { expect, test } from 'vitest'
import { fontFile } from '../../src/project/find-font.ts'

test.each<[NodeJS.Platform, string, string, Record<string, string>]>([
  ['win32', 'C:\\Windows\\Fonts', 'times.ttf', { WINDIR: 'C:\\Windows' }],
  ['win32', 'C:\\Users\\an\\AppData\\Local\\Microsoft\\Windows\\Fonts', 'Tinos-Regular.ttf', { LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local' }],
  ['darwin', '/System/Library/Fonts/Supplemental', 'Times New Roman.ttf', {}],
  ['darwin', '/Users/an/Library/Fonts', 'LiberationSerif-Regular.ttf', { HOME: '/Users/an' }],
  ['linux', '/usr/share/fonts/truetype/liberation2', 'LiberationSerif-Regular.ttf', {}],
  ['linux', '/home/an/.local/share/fonts', 'times.ttf', { HOME: '/home/an' }],
])('%s: %s', (platform, folder, name, env) => {
  const machine = (names: readonly string[]) => ({ platform, env, isFile: () => false, namesIn: (asked: string) => (asked === folder ? names : []) })
  expect(fontFile(machine(['arial.ttf', name]))).toBe(`${folder}${platform === 'win32' ? '\\' : '/'}${name}`)
  expect(fontFile(machine(['arial.ttf', 'timesbd.ttf']))).toBeNull()
})
