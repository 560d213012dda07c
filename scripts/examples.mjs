// Writes examples/ anew: what the sample workspace builds, as Word files and as text.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'

rmSync('examples', { recursive: true, force: true })
for (const format of ['docx', 'md']) {
  const { status } = spawnSync(process.execPath, ['dist/bao-cao.js', 'build', '--all', '--out', 'examples', '--format', format], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 3)
}
