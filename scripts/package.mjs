// Makes the program one file for machines without Node.js and without a network: node scripts/package.mjs [linux-x64] [win-x64]
// With `--node <program>` Linux gets that Node.js instead of the one of scripts/package/runtimes.json, and nothing is fetched.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { inject } from 'postject'
import { bundleOne } from './package/bundle-one.mjs'
import { fetchRuntime, runtimes } from './package/fetch-runtime.mjs'
import { licensesOf } from './package/licenses.mjs'
import { withoutSignature } from './package/without-signature.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' }, node: { type: 'string' } } })
const out = resolve(values.out ?? join(root, 'dist-package'))
const cache = join(out, 'cache')
const names = { 'linux-x64': 'bao-cao', 'win-x64': 'bao-cao.exe' }
const wanted = positionals.length > 0 ? positionals : Object.keys(names)

/** Marks the place in Node.js that is told of a program inside; see its page on single executable applications. */
const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'

mkdirSync(cache, { recursive: true })
const script = join(cache, 'bao-cao.cjs')
const metafile = await bundleOne(root, script)
const linux = values.node === undefined ? fetchRuntime('linux-x64', cache) : { program: values.node, folder: null }
// Made by the version that will read it.
const blob = makeBlob(compilerOf(linux))
const sums = []
for (const platform of wanted) {
  if (!Object.hasOwn(names, platform)) throw new Error(`no such platform: ${platform}; there are ${Object.keys(names).join(', ')}`)
  sums.push(await make(platform))
}
if (linux.folder !== null) {
  writeFileSync(join(out, 'LICENSES.txt'), licensesOf(root, { metafile, notices: noticesBeside(script) }, linux.folder, runtimes.version))
  sums.push(sumOf('LICENSES.txt'))
}
writeFileSync(join(out, 'SHA256SUMS'), sums.join(''))
process.stdout.write(sums.join(''))

function compilerOf({ program }) {
  if (process.platform === 'linux') return program
  return process.platform === 'win32' ? fetchRuntime('win-x64', cache).program : process.execPath
}

async function make(platform) {
  const file = `${platform}/${names[platform]}`
  const path = join(out, file)
  const node = platform === 'linux-x64' ? linux : fetchRuntime(platform, cache)
  const bytes = readFileSync(node.program)
  mkdirSync(dirname(path), { recursive: true })
  rmSync(path, { force: true })
  writeFileSync(path, platform === 'win-x64' ? withoutSignature(bytes) : bytes)
  chmodSync(path, 0o755)
  await inject(path, 'NODE_SEA_BLOB', blob, { sentinelFuse: fuse })
  return sumOf(file)
}

/** The script as Node.js takes it. Nothing is compiled beforehand: that would save 50 ms a start, and make other bytes each time. */
function makeBlob(compiler) {
  const config = join(cache, 'program.json')
  // Names without folders: the blob has them inside.
  writeFileSync(config, JSON.stringify({ main: basename(script), output: 'program.blob', disableExperimentalSEAWarning: true }))
  execFileSync(compiler, ['--experimental-sea-config', config], { cwd: cache, stdio: ['ignore', 'ignore', 'inherit'] })
  return readFileSync(join(cache, 'program.blob'))
}

/** Empty where no code says whose it is. */
function noticesBeside(path) {
  return existsSync(`${path}.LEGAL.txt`) ? readFileSync(`${path}.LEGAL.txt`, 'utf8') : ''
}

function sumOf(file) {
  return `${createHash('sha256').update(readFileSync(join(out, file))).digest('hex')}  ${file}\n`
}
