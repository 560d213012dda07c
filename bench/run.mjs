// `npm run bench`: whole processes, cold, as ratios to bare node in one run. Writes docs/performance.md when told to (--write).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { grow, growHistory } from './grow.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const rounds = Number(process.env.ROUNDS ?? 15)
const roundsOfLarge = Math.min(rounds, 3)
const folder = mkdtempSync(join(tmpdir(), 'bao-cao-bench-'))
const program = [process.execPath, join(root, 'dist/bao-cao.js')]
const month = ['--month', '2026-04']
const out = ['--out', join(folder, 'out')]
// Where this is set, node reads that file at every start, and all programs look alike.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

try {
  const tables = [everyStart(), growth()]
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB; medians of ${rounds} rounds in one run (of large workspaces ${roundsOfLarge}), ${new Date().toISOString().slice(0, 10)}.`
  const text = [...tables, machine].join('\n\n')
  process.stdout.write(`${text}\n`)
  if (process.argv.includes('--write')) {
    const page = join(root, 'docs/performance.md')
    writeFileSync(page, readFileSync(page, 'utf8').replace(/(<!-- table -->\n)[^]*?(<!-- end -->)/, (_, start, end) => `${start}\n${text}\n\n${end}`))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The sample report, and what else may be done with its text. */
function everyStart() {
  const text = fileOf(root, 'md')
  const styled = fileOf(root, 'docx')
  const contenders = [
    { name: 'bare node', argv: [process.execPath, '-e', '0'] },
    { name: 'bao-cao --help', argv: [...program, '--help'] },
    { name: 'bao-cao schema --check', argv: [...program, 'schema', '--check'] },
    { name: 'bao-cao check', argv: [...program, 'check', ...month] },
    { name: 'bao-cao build --format md', argv: [...program, 'build', ...month, '--format', 'md', ...out] },
    { name: 'bao-cao build', argv: [...program, 'build', ...month, ...out] },
    { name: 'plain script on docx', argv: plain(text) },
    { name: 'docxtemplater', argv: [process.execPath, join(root, 'bench/docxtemplater.mjs'), text, join(folder, 'templater.docx')] },
    { name: 'pandoc', argv: ['pandoc', '-f', 'markdown', '-t', 'docx', '-o', join(folder, 'pandoc.docx'), text] },
    { name: "pandoc in the report's styles", argv: ['pandoc', '-f', 'markdown', '-t', 'docx', '--reference-doc', styled, '-o', join(folder, 'styled.docx'), text] },
  ].map(one => ({ ...one, cwd: root }))
  const measured = measure(contenders, rounds).filter(Boolean)
  const base = measured[0].ms
  const rows = measured.map(({ name, ms, middle, mb }) => `| ${name} | ${(ms / base).toFixed(1)} | ${middle.map(one => (one / base).toFixed(1)).join(' to ')} | ${mb ?? ''} |`)
  return ['| program | × bare node | middle half of the rounds | peak memory, MB |', '|---|---:|---:|---:|', ...rows, ...besidePandoc(measured)].join('\n')
}

function besidePandoc(measured) {
  const build = measured.find(({ name }) => name === 'bao-cao build')
  const others = measured.filter(({ name }) => name.startsWith('pandoc'))
  return others.length === 0 ? [] : ['', `\`bao-cao build\` takes ${others.map(({ name, ms }) => `${(build.ms / ms).toFixed(2)} of ${name}`).join(', ')}.`]
}

/** The same many times over, and after years of months; each line as multiples of its first cell. */
function growth() {
  const sizes = [1, 10, 100].map(times => ({ name: `${times} ×`, cwd: grow(root, join(folder, `grown-${times}`), times) }))
  const months = [2, 12, 60].map(count => ({ name: `${count} months`, cwd: growHistory(root, join(folder, `months-${count}`), count) }))
  const lines = [
    { name: 'bao-cao check', runs: sizes.map(({ cwd }) => ({ cwd, argv: [...program, 'check', ...month] })) },
    { name: 'bao-cao build', runs: sizes.map(({ cwd }) => ({ cwd, argv: [...program, 'build', ...month] })) },
    { name: 'plain script on docx', runs: sizes.map(({ cwd }) => ({ cwd, argv: plain(fileOf(cwd, 'md')) })) },
    { name: 'bao-cao check, after so many months', names: months.map(({ name }) => name), runs: months.map(({ cwd }) => ({ cwd, argv: [...program, 'check', ...month] })) },
  ]
  const measured = lines.map(({ name, names = sizes.map(size => size.name), runs }) => ({ name, cells: measure(runs.map((run, index) => ({ ...run, name: names[index] })), roundsOfLarge) }))
  const rows = measured.map(({ name, cells }) => `| ${[name, ...cells.map(one => (one ? `${one.name}: ${(one.ms / cells[0].ms).toFixed(1)} (${one.mb ?? '?'} MB)` : 'failed'))].join(' | ')} |`)
  const [, built, plainly] = measured
  const beside = built.cells.map((one, index) => (one && plainly.cells[index] ? `${one.name}: ${ratio(one, plainly.cells[index], 'ms')} (memory ${ratio(one, plainly.cells[index], 'mb')})` : 'failed'))
  rows.push(`| ${['bao-cao build : plain script on docx', ...beside].join(' | ')} |`)
  return ['| time as a multiple of the first (peak memory) | | | |', '|---|---|---|---|', ...rows].join('\n')
}

function ratio(one, other, measure) {
  return (one[measure] / other[measure]).toFixed(1)
}

/** The report of a workspace, built. */
function fileOf(cwd, format) {
  const target = join(folder, `${format}-${cwd.replaceAll(/[^a-z\d]/gi, '-')}`)
  const { status, stdout, stderr } = spawnSync(program[0], [program[1], 'build', ...month, '--format', format, '--out', target], { cwd, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`no ${format} of ${cwd}:\n${stdout}${stderr}`)
  return resolve(cwd, stdout.trim().split('\n').at(-1))
}

function plain(text) {
  return [process.execPath, join(root, 'bench/plain-docx.mjs'), text, join(folder, 'plain.docx')]
}

/** In turns, so that what else the machine does falls on all of them; null for one that can't be run. */
function measure(contenders, rounds) {
  const times = contenders.map(() => [])
  for (let round = 0; round < rounds; round++) contenders.forEach((one, index) => times[index].push(time(one)))
  return contenders.map((one, index) => (times[index].includes(null) ? null : { name: one.name, ms: quantile(times[index], 0.5), middle: [0.25, 0.75].map(share => quantile(times[index], share)), mb: memory(one) }))
}

function time({ argv: [command, ...argv], cwd }) {
  const start = process.hrtime.bigint()
  const { status, error } = spawnSync(command, argv, { stdio: 'ignore', env, cwd })
  return error || status !== 0 ? null : Number(process.hrtime.bigint() - start) / 1e6
}

/** Peak resident memory in MB, or null where GNU time isn't there. */
function memory({ argv, cwd }) {
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', '%M', ...argv], { env, cwd, encoding: 'utf8', maxBuffer: 1e9 })
  return status === 0 ? Math.round(Number(stderr.trim().split('\n').at(-1)) / 1024) : null
}

function quantile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)]
}
