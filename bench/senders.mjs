// Reads and checks months of 340, 1,700 and 3,400 communes with the bundled program, each several times in a process of its own.
// Prints medians of time and peak memory, and how they grow. `node bench/senders.mjs [program]`
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = resolve(process.argv[2] ?? join(root, 'dist/bao-cao.js'))
const sizes = [340, 1700, 3400]
const runs = 7
const sums = 8

if (!existsSync(program)) {
  console.error('no bundled program: run `node scripts/bundle.mjs` first')
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'bao-cao-senders-'))
try {
  const months = [['without', 0], ...sizes.map(size => [`${size} communes`, size])].map(([name, size]) => ({ name, workspace: writeWorkspace(size), seen: [] }))
  // In turns, so that what else the machine does falls on all of them.
  for (let run = 0; run <= runs; run++) for (const { workspace, seen } of months) seen.push(checkOnce(workspace))
  print(months.map(({ name, seen }) => ({ name, ...medians(seen.slice(1)) })))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The sample workspace with its last month, and so many communes that send eight figures each. */
function writeWorkspace(communes) {
  const workspace = join(folder, String(communes))
  mkdirSync(join(workspace, 'data'), { recursive: true })
  for (const name of ['bao-cao.yaml', 'templates', 'data/agencies.yaml', 'data/indicators.yaml', 'data/tasks.yaml', 'data/2026-04']) cpSync(join(root, name), join(workspace, name), { recursive: true })
  if (communes === 0) return workspace
  const ids = Array.from({ length: communes }, (_, index) => `xa-${String(index + 1).padStart(4, '0')}`)
  writeFileSync(join(workspace, 'data/communes.yaml'), `communes:\n${ids.map(id => `  ${id}:\n    name: Số ${id.slice(3)}\n    kind: xã\n`).join('')}`)
  const catalogue = join(workspace, 'data/indicators.yaml')
  const entries = Array.from({ length: sums }, (_, index) => `  cong-tu-xa-${index + 1}:\n    label: Chỉ tiêu thứ ${index + 1} của xã\n    unit: hồ sơ\n    agency: cong-an-tinh\n    kind: cumulative\n    from: communes\n${index % 2 === 0 ? '    total: reported\n' : ''}`)
  writeFileSync(catalogue, readFileSync(catalogue, 'utf8').replace(/^indicators:\n/m, `indicators:\n${entries.join('')}`))
  mkdirSync(join(workspace, 'data/2026-04/xa'))
  ids.forEach((id, index) => writeFileSync(join(workspace, `data/2026-04/xa/${id}.yaml`), contribution(id, index)))
  return workspace
}

/** About 300 bytes. */
function contribution(id, index) {
  const figures = Array.from({ length: sums }, (_, sum) => {
    const value = grouped(1000 + (index * 37 + sum * 101) % 9000)
    return `  cong-tu-xa-${sum + 1}: ${sum % 2 === 0 ? `{ value: ${value}, total: 10.500 }` : value}\n`
  })
  return `commune: ${id}\nsubmitted: 13/4/2026\nindicators:\n${figures.join('')}`
}

function grouped(number) {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, '.')
}

function medians(all) {
  const of = key => median(all.map(one => one[key]))
  return { seconds: of('seconds'), processor: of('processor'), megabytes: of('megabytes') }
}

/** Processor time and peak memory are what the process itself says at its end. */
function checkOnce(workspace) {
  const tell = 'data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS+" "+Object.values(process.cpuUsage()).reduce((a,b)=>a+b)))'
  const start = process.hrtime.bigint()
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tell, program, 'check', '--month', '2026-04', '--format', 'short'], { cwd: workspace, encoding: 'utf8' })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  const peak = /peak (\d+) (\d+)$/.exec(stderr)
  if (status !== 0 || !peak) throw new Error(`check failed (${status}):\n${stdout.slice(0, 2000)}${stderr.slice(0, 2000)}`)
  return { seconds, megabytes: Number(peak[1]) / 1024, processor: Number(peak[2]) / 1e6 }
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}

/** Growth is told in processor time over the same month without communes: a commune must not cost more the more there are. */
function print([base, ...rows]) {
  const first = rows[0]
  console.log(`median of ${runs} runs, node ${process.version}\n`)
  console.log('| month | time, s | processor, s | over none, ms | ms a commune | times the first | peak, MB | over none, MB |')
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|')
  console.log(`| ${base.name} | ${base.seconds.toFixed(2)} | ${base.processor.toFixed(2)} | | | | ${base.megabytes.toFixed(0)} | |`)
  rows.forEach(({ name, seconds, processor, megabytes }, index) => {
    const more = (processor - base.processor) * 1000
    const firstMore = (first.processor - base.processor) * 1000
    console.log(`| ${name} (×${sizes[index] / sizes[0]}) | ${seconds.toFixed(2)} | ${processor.toFixed(2)} | ${more.toFixed(0)} | ${(more / sizes[index]).toFixed(3)} | ${(more / firstMore).toFixed(1)} | ${megabytes.toFixed(0)} | ${(megabytes - base.megabytes).toFixed(0)} |`)
  })
}
