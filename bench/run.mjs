// `npm run bench`: whole processes, cold, as ratios to bare node in one run. Writes docs/performance.md when told to (--write).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'

const rounds = Number(process.env.ROUNDS ?? 15)
const folder = mkdtempSync(join(tmpdir(), 'bao-cao-bench-'))
const text = 'examples/2026-04/BC-TGVĐA06-2026-04.md'
const program = ['dist/bao-cao.js']
const month = ['--month', '2026-04']
// Where this is set, node reads that file at every start, and all programs look alike.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

const contenders = [
  { name: 'bare node', argv: [process.execPath, '-e', '0'] },
  { name: 'bao-cao --help', argv: [process.execPath, ...program, '--help'] },
  { name: 'bao-cao schema --check', argv: [process.execPath, ...program, 'schema', '--check'] },
  { name: 'bao-cao check', argv: [process.execPath, ...program, 'check', ...month] },
  { name: 'bao-cao build --format md', argv: [process.execPath, ...program, 'build', ...month, '--format', 'md', '--out', folder] },
  { name: 'bao-cao build', argv: [process.execPath, ...program, 'build', ...month, '--out', folder] },
  { name: 'plain script on docx', argv: [process.execPath, 'bench/plain-docx.mjs', text, join(folder, 'plain.docx')] },
  { name: 'pandoc', argv: ['pandoc', '-f', 'markdown', '-t', 'docx', '-o', join(folder, 'pandoc.docx'), text] },
]

function time([command, ...argv]) {
  const start = process.hrtime.bigint()
  const { status, error } = spawnSync(command, argv, { stdio: 'ignore', env })
  if (error || status !== 0) return null
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** Peak resident memory in MB, or null where GNU time isn't there. */
function memory(argv) {
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', '%M', ...argv], { env, encoding: 'utf8' })
  return status === 0 ? Math.round(Number(stderr.trim().split('\n').at(-1)) / 1024) : null
}

const times = contenders.map(() => [])
for (let round = 0; round < rounds; round++) {
  for (const [index, { argv }] of contenders.entries()) times[index].push(time(argv))
}
const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const base = median(times[0])
const rows = contenders.flatMap(({ name, argv }, index) => {
  if (times[index].includes(null)) return []
  const mb = memory(argv)
  return [`| ${name} | ${(median(times[index]) / base).toFixed(1)} | ${mb ?? ''} |`]
})
rmSync(folder, { recursive: true, force: true })

const table = [
  '| program | × bare node | peak memory, MB |',
  '|---|---|---|',
  ...rows,
].join('\n')
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB; medians of ${rounds} rounds in one run, ${new Date().toISOString().slice(0, 10)}.`
process.stdout.write(`${table}\n\n${machine}\n`)

if (process.argv.includes('--write')) {
  const page = 'docs/performance.md'
  const old = readFileSync(page, 'utf8')
  writeFileSync(page, old.replace(/(<!-- table -->\n)[^]*?(<!-- end -->)/, `$1\n${table}\n\n${machine}\n\n$2`))
}
