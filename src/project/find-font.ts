import { posix, win32 } from 'node:path'
import { askProgram } from './ask-program.ts'
import type { Machine } from './find-soffice.ts'

/** Times New Roman, and fonts whose letters have the same widths. */
const families = ['Times New Roman', 'Liberation Serif', 'Tinos']

/** Names of their files: `times.ttf`, `LiberationSerif-Regular.ttf`. */
const files = /^(?:times|times new roman|timesnewroman|liberationserif-regular|tinos-regular)\.(?:ttf|otf|ttc)$/i

/** The first of the families that can write Vietnamese, or its file; null where none was found. */
export function findFont(machine: Machine): string | null {
  // fontconfig knows all folders, and the letters of each font: older Liberation fonts lack half of the Vietnamese ones.
  const known = machine.platform === 'linux' ? askProgram('fc-list', [':lang=vi', 'family']) : null
  if (known !== null) return families.find(family => known.split('\n').some(line => line.split(',').includes(family))) ?? null
  return fontFile(machine)
}

/** Absolute path of a file that such a font usually has. */
export function fontFile(machine: Machine): string | null {
  const { join } = machine.platform === 'win32' ? win32 : posix
  for (const folder of fontFolders(machine)) {
    const name = machine.namesIn(folder).find(one => files.test(one))
    if (name !== undefined) return join(folder, name)
  }
  return null
}

function fontFolders({ platform, env }: Machine): string[] {
  if (platform === 'win32') return [win32.join(env['WINDIR'] ?? env['SystemRoot'] ?? 'C:\\Windows', 'Fonts'), win32.join(env['LOCALAPPDATA'] ?? '', 'Microsoft\\Windows\\Fonts')]
  const home = env['HOME'] ?? ''
  if (platform === 'darwin') {
    return ['/System/Library/Fonts/Supplemental', '/Library/Fonts', posix.join(home, 'Library/Fonts'), '/Applications/Microsoft Word.app/Contents/Resources/DFonts']
  }
  return ['/usr/share/fonts/truetype/msttcorefonts', '/usr/share/fonts/truetype/liberation2', '/usr/share/fonts/truetype/liberation', '/usr/share/fonts/liberation-serif', '/usr/local/share/fonts',
    posix.join(home, '.fonts'), posix.join(home, '.local/share/fonts')]
}
