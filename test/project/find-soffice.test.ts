import { expect, test } from 'vitest'
import { findSoffice, type Machine } from '../../src/project/find-soffice.ts'

/** A computer that has these files. */
function machine(platform: NodeJS.Platform, files: readonly string[], env: Machine['env'] = {}): Machine {
  const separator = platform === 'win32' ? '\\' : '/'
  return {
    platform, env,
    isFile: path => files.includes(path),
    namesIn: folder => [...new Set(files.filter(file => file.startsWith(folder + separator)).map(file => file.slice(folder.length + 1).split(separator)[0]!))],
  }
}

const windows = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)', LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local' }

test.each<[string, string, Machine]>([
  ['Windows', 'C:\\Program Files\\LibreOffice\\program\\soffice.com', machine('win32', ['C:\\Program Files\\LibreOffice\\program\\soffice.com'], windows)],
  ['Windows, 32 bits', 'C:\\Program Files (x86)\\LibreOffice 5\\program\\soffice.com', machine('win32', ['C:\\Program Files (x86)\\LibreOffice 5\\program\\soffice.com'], windows)],
  ['Windows, for one user', 'C:\\Users\\an\\AppData\\Local\\Programs\\LibreOffice\\program\\soffice.com', machine('win32', ['C:\\Users\\an\\AppData\\Local\\Programs\\LibreOffice\\program\\soffice.com'], windows)],
  ['Windows, on the path', 'D:\\lo\\program\\soffice.com', machine('win32', ['D:\\lo\\program\\soffice.com'], { ...windows, Path: 'C:\\Windows;D:\\lo\\program' })],
  ['macOS', '/Applications/LibreOffice.app/Contents/MacOS/soffice', machine('darwin', ['/Applications/LibreOffice.app/Contents/MacOS/soffice'], { HOME: '/Users/an' })],
  ['macOS, for one user', '/Users/an/Applications/LibreOffice.app/Contents/MacOS/soffice', machine('darwin', ['/Users/an/Applications/LibreOffice.app/Contents/MacOS/soffice'], { HOME: '/Users/an' })],
  ['Linux', '/usr/bin/soffice', machine('linux', ['/usr/bin/soffice', '/opt/libreoffice24.2/program/soffice'])],
  ['Linux, the newest of its own folders', '/opt/libreoffice24.2/program/soffice', machine('linux', ['/opt/libreoffice7.6/program/soffice', '/opt/libreoffice24.2/program/soffice'])],
  ['Linux, on the path', '/home/an/bin/libreoffice', machine('linux', ['/home/an/bin/libreoffice'], { PATH: '/usr/bin:/home/an/bin' })],
  ['where the environment says, before all others', '/srv/lo/soffice', machine('linux', ['/srv/lo/soffice', '/usr/bin/soffice'], { BAO_CAO_SOFFICE: '/srv/lo/soffice' })],
])('%s', (_, expected, computer) => {
  expect(findSoffice(computer)).toBe(expected)
})

test('none', () => {
  expect(findSoffice(machine('linux', [], { PATH: '/usr/bin' }))).toBeNull()
  expect(findSoffice(machine('win32', [], {}))).toBeNull()
})

test('what the environment names must be there: no other is taken for it', () => {
  expect(findSoffice(machine('linux', ['/usr/bin/soffice'], { BAO_CAO_SOFFICE: '/srv/soffice' }))).toBeNull()
})
