// `node scripts/warm.cjs <folder>`: runs the bundles in that folder and keeps beside them what V8 compiled on the way.
const { appendFileSync, cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join, resolve } = require('node:path')
const { setFlagsFromString } = require('node:v8')

const { loadBundle, scripts, cachePath, sealed } = require(join(resolve(process.argv[2]), 'load-bundle.js'))
const out = mkdtempSync(join(tmpdir(), 'bao-cao-warm-'))
const month = ['--month', '2026-04']
/** What other runs need of the same bundles besides takes longer to load each time than to compile when they need it. */
const usual = ['build', ...month, '--out', out]
const others = [['--help'], ['schema', '--check'], ['build', ...month, '--out', out, '--format', 'html'], ['build', '--document', 'to-trinh-2026-04', '--out', out], ['status', ...month]]
/** Else V8 drops what it compiled early on. */
const notForgetting = '--no-flush-bytecode'
let isDone = false
// What the runs had to say of the sample is no matter here, but that all of them came to their end.
process.on('exit', () => (process.exitCode = isDone ? 0 : 1))

async function warm() {
  setFlagsFromString(notForgetting)
  const { main } = loadBundle('start').files['src/bao-cao.ts']()
  await main(usual)
  const loaded = [...scripts.keys()]
  loaded.forEach(keep)
  for (const argv of others) await main(argv)
  await warmInCopy(main)
  for (const name of scripts.keys()) if (!loaded.includes(name)) keep(name)
  isDone = true
}

/** Under the flags that a run has. */
function keep(name) {
  const path = cachePath(name)
  setFlagsFromString('--flush-bytecode')
  const bytes = sealed(name, scripts.get(name).createCachedData())
  setFlagsFromString(notForgetting)
  if (bytes === null) return
  writeFileSync(`${path}.new`, bytes)
  renameSync(`${path}.new`, path)
}

/** What is loaded only for a frame of Word's, or to tell a mistake: one of each kind in a copy of the sample. */
async function warmInCopy(main) {
  const workspace = join(out, 'workspace')
  for (const path of ['bao-cao.yaml', 'data', 'templates']) cpSync(path, join(workspace, path), { recursive: true })
  process.chdir(workspace)
  await main(['template', 'frame'])
  appendFileSync('templates/bao-cao-thang/layout.yaml', '\nframe: khung.docx\n')
  await main(['build', ...month, '--out', join(out, 'framed')])
  for (const [file, mistake] of [['templates/bao-cao-thang/body.hbs', '{{#if'], ['data/agencies.yaml', 'x: 1'], ['data/tasks.yaml', 'x: [1']]) {
    appendFileSync(file, `\n${mistake}\n`)
    await main(['check', ...month])
  }
}

void warm().finally(() => rmSync(out, { recursive: true, force: true }))
