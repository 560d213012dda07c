import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { bao, inFolder, root } from '../support/command-line.ts'

// examples/ is what the sample workspace builds. `npm run examples` writes it anew.

const examples = join(root, 'examples')

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/')).filter(name => /\.(docx|md)$/.test(name)).sort()
}

/** Part by part, uncompressed: another zlib may pack the same text into other bytes. One element a line, for a readable difference. */
function partsOf(path: string): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(new Uint8Array(readFileSync(path))))
    .filter(([name]) => name !== 'docProps/custom.xml')
    .map(([name, part]) => [name, strFromU8(part).replaceAll(/(<\/w:(?:p|tr|style|lvl)>)/g, '$1\n')]))
}

test('the examples are what the sample builds today', async () => {
  await inFolder(async folder => {
    for (const format of ['docx', 'md']) {
      const { status, stderr } = await bao(['build', '--all', '--out', folder, '--format', format])
      expect(stderr).toBe('')
      expect(status).toBe(0)
    }
    expect(existsSync(examples), 'run npm run examples').toBe(true)
    expect(filesBelow(examples)).toEqual(filesBelow(folder))
    for (const name of filesBelow(folder).filter(one => one.endsWith('.md'))) {
      expect(readFileSync(join(examples, name), 'utf8'), name).toBe(readFileSync(join(folder, name), 'utf8'))
    }
    for (const name of filesBelow(folder).filter(one => one.endsWith('.docx'))) {
      const [old, built] = [partsOf(join(examples, name)), partsOf(join(folder, name))]
      expect(Object.keys(old)).toEqual(Object.keys(built))
      for (const part of Object.keys(built)) expect(old[part]!.split('\n'), `${name}: ${part}`).toEqual(built[part]!.split('\n'))
    }
  })
})
