// The long fuzzing run: FUZZ_RUNS cases (20,000 where nothing is said), of FUZZ_SEED, and a hundred kills.
import { spawnSync } from 'node:child_process'

const env = { FUZZ_RUNS: '20000', ...process.env }
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/fuzz', 'test/faults', '--testTimeout=7200000'], { stdio: 'inherit', env })
process.exit(status ?? 3)
