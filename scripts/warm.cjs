// `node scripts/warm.cjs <folder>`: runs the bundles in that folder and keeps beside them what V8 compiled on the way.
const { mkdtempSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join, resolve } = require('node:path')
const { setFlagsFromString } = require('node:v8')

const { loadBundle, scripts, cachePath, sealed } = require(join(resolve(process.argv[2]), 'load-bundle.js'))
const out = mkdtempSync(join(tmpdir(), 'bao-cao-warm-'))
const month = ['--month', '2026-04']
async function warm() {
  // Else V8 forgets again what it compiled early on.
  setFlagsFromString('--no-flush-bytecode')
  const { main } = loadBundle('start').files['src/bao-cao.ts']()
  for (const argv of [['--help'], ['schema', '--check'], ['check', ...month], ['build', ...month, '--out', out], ['build', ...month, '--out', out, '--format', 'md'], ['build', ...month, '--out', out, '--format', 'html'], ['status', ...month]]) await main(argv)
  setFlagsFromString('--flush-bytecode')
  // What the runs had to say of the sample is no matter here.
  process.exitCode = 0
  for (const [name, script] of scripts) {
    const path = cachePath(name)
    const bytes = sealed(name, script.createCachedData())
    if (bytes === null) continue
    writeFileSync(`${path}.new`, bytes)
    renameSync(`${path}.new`, path)
  }
}

void warm().finally(() => rmSync(out, { recursive: true, force: true }))
