// Node.js for another machine, from the npm registry: the very file that runtimes.json names, or an error.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const runtimes = JSON.parse(readFileSync(new URL('runtimes.json', import.meta.url), 'utf8'))

/** Folder with the unpacked package of a platform; `cache` keeps it for the next time. */
export function fetchRuntime(platform, cache) {
  const { package: name, integrity } = runtimes[platform]
  const archive = join(cache, `${name}-${runtimes.version}.tgz`)
  mkdirSync(cache, { recursive: true })
  if (!existsSync(archive)) npm(['pack', `${name}@${runtimes.version}`, '--pack-destination', cache, '--silent'])
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (found !== integrity) throw new Error(`${archive} is not the file that scripts/package/runtimes.json names: ${found}; delete it and try again`)
  const folder = join(cache, `${name}-${runtimes.version}`)
  mkdirSync(folder, { recursive: true })
  execFileSync('tar', ['-xzf', archive, '-C', folder])
  return { program: join(folder, runtimes[platform].program), folder: join(folder, 'package') }
}

function npm(args) {
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
}
