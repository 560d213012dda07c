// `node scripts/warm.cjs <folder>`: runs the bundles in that folder and keeps beside them what V8 compiled on the way.
const { appendFileSync, cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join, resolve } = require('node:path')
const { setFlagsFromString } = require('node:v8')

const { loadBundle, scripts, cachePath, sealed } = require(join(resolve(process.argv[2]), 'load-bundle.js'))
const out = mkdtempSync(join(tmpdir(), 'bao-cao-warm-'))
const month = ['--month', '2026-04']
let isDone = false
// What the runs had to say of the sample is no matter here, but that all of them came to their end.
process.on('exit', () => (process.exitCode = isDone ? 0 : 1))

async function warm() {
  // Else V8 forgets again what it compiled early on.
  setFlagsFromString('--no-flush-bytecode')
  const { main } = loadBundle('start').files['src/bao-cao.ts']()
  for (const argv of [['--help'], ['schema', '--check'], ['check', ...month], ['build', ...month, '--out', out], ['build', ...month, '--out', out, '--format', 'md'], ['build', ...month, '--out', out, '--format', 'html'], ['build', '--document', 'to-trinh-2026-04', '--out', out], ['status', ...month]]) await main(argv)
  await warmMistakes(main)
  setFlagsFromString('--flush-bytecode')
  for (const [name, script] of scripts) {
    const path = cachePath(name)
    const bytes = sealed(name, script.createCachedData())
    if (bytes === null) continue
    writeFileSync(`${path}.new`, bytes)
    renameSync(`${path}.new`, path)
  }
  isDone = true
}

/** What is loaded only to tell a mistake: one of each kind in a copy of the sample. */
async function warmMistakes(main) {
  const write = process.stderr.write
  // Nobody need see them.
  process.stderr.write = (_, done) => done?.() ?? true
  const workspace = join(out, 'workspace')
  for (const path of ['bao-cao.yaml', 'data', 'templates']) cpSync(path, join(workspace, path), { recursive: true })
  process.chdir(workspace)
  for (const [file, mistake] of [['templates/bao-cao-thang/body.hbs', '{{#if'], ['data/agencies.yaml', 'x: 1'], ['data/tasks.yaml', 'x: [1']]) {
    appendFileSync(file, `\n${mistake}\n`)
    await main(['check', ...month])
  }
  process.stderr.write = write
}

void warm().finally(() => rmSync(out, { recursive: true, force: true }))
