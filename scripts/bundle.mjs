// Bundles the program into dist/, or into the folder that is named: one entry, one chunk a command, so that a start loads only what its command needs.
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

const outdir = process.argv[2] ?? 'dist'

rmSync(outdir, { recursive: true, force: true })
await build({
  entryPoints: ['src/bao-cao.ts'],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  sourcemap: false,
  chunkNames: 'chunk-[hash]',
  // CommonJS packages in an ES module bundle still ask for require.
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  logLevel: 'warning',
})
