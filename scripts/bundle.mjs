// Bundles the program into dist/, or into the folder that is named: what every start needs, and what the commands need, in bundles of their own that are
// loaded when they are asked for.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { clientScriptDefinition } from './client-script.mjs'
import { programOptions } from './program-options.mjs'
import { embeddedSchemasDefinition } from './embedded-schemas.mjs'
import { settingFlags } from './v8-flags.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = resolve(process.argv[2] ?? join(root, 'dist'))

/** Packages and files that most runs never use: they are loaded at the first use. */
const seldom = ['picocolors', 'yaml', 'handlebars/dist/cjs/handlebars/compiler/base.js', 'src/schemas/shape-to-zod.ts']

/**
 * The files that each bundle is asked for; `rest` has what else is imported only when it is needed. Of `rest` and `seldom` only what is asked
 * for is run.
 */
const bundles = {
  start: ['src/bao-cao.ts'],
  report: ['src/commands/run-build.ts', 'src/commands/run-check.ts', 'src/pipeline.ts', 'src/markdown/document-to-markdown.ts'],
  word: ['src/docx/document-to-docx.ts', 'src/docx/fingerprint.ts'],
  charts: ['src/docx/charts-to-parts.ts'],
  frames: ['src/docx/framed/parts-in-frame.ts'],
  page: ['src/preview/run-to-view.ts', 'src/preview/view-to-page.ts', 'src/preview/client-script.ts'],
  schema: ['src/commands/run-schema.ts'],
  rest: ['src/commands/own-schemas.ts'],
  seldom,
}

/** Parts of Node that take milliseconds to load and that most runs never use: they are loaded at the first use. */
const heavy = ['child_process', 'crypto', 'module', 'zlib']

const texts = { ...await clientScriptDefinition(), ...await embeddedSchemasDefinition() }

rmSync(outdir, { recursive: true, force: true })
mkdirSync(outdir, { recursive: true })
for (const [name, files] of Object.entries(bundles)) await write(name, files)
copyFileSync(join(root, 'scripts/launcher/bao-cao.js'), join(outdir, 'bao-cao.js'))
writeFileSync(join(outdir, 'load-bundle.js'), readFileSync(join(root, 'scripts/launcher/load-bundle.js'), 'utf8').replace('@build@', buildId()).replace("void '@settingFlags@'", settingFlags))
writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n')
// What it has to say of the sample, and of the mistakes that it makes on purpose, nobody need see.
const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/warm.cjs'), outdir], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
if (status !== 0) {
  process.stderr.write(stderr)
  process.exitCode = 1
}

function buildId() {
  const hash = createHash('sha256')
  for (const name of Object.keys(bundles)) hash.update(readFileSync(join(outdir, `${name}.cjs`)))
  return hash.digest('hex').slice(0, 16)
}

/** Whitespace and long names go last: what is done to the text before keeps its lines, by which a map leads back to the sources. */
async function write(name, files) {
  const outfile = join(outdir, `${name}.cjs`)
  const { outputFiles } = await build({
    ...programOptions,
    minifyWhitespace: false,
    sourcemap: 'inline',
    sourcesContent: false,
    write: false,
    stdin: { contents: ['rest', 'seldom'].includes(name) ? lazily(files) : atOnce(files), resolveDir: root },
    absWorkingDir: root,
    // Nothing is written there: the map names its sources from this folder, which may be on another disk than what is made.
    outfile: join(root, `${name}.cjs`),
    legalComments: 'none',
    define: { 'import.meta.dirname': 'folder', ...texts },
    banner: { js: '(function (module, require, loadBundle, folder) { const exports = module.exports;' },
    footer: { js: '})' },
    plugins: [{ name: 'bundles', setup: plugin => importLater(plugin, name) }, { name: 'late', setup: loadHeavyLate }, { name: 'seldom', setup: plugin => loadSeldom(plugin, name) }],
  })
  const { code, map } = await transform(inAscii(inheriting(outputFiles[0].text)), {
    minifyWhitespace: true,
    minifyIdentifiers: true,
    treeShaking: false,
    charset: programOptions.charset,
    target: programOptions.target,
    sourcemap: 'external',
    sourcesContent: false,
  })
  writeFileSync(outfile, code, 'latin1')
  writeFileSync(`${outfile}.map`, map)
}

/** So that a CommonJS module has a default, the bundler copies all its names, one by one, at each place: what inherits them has them as well. */
function inheriting(script) {
  return script.replace(/\b__toESM\((require\("[^"]+"\)|require_\w+\(\)), ?1\)/g, 'Object.create($1,{default:{value:$1}})')
}

/** The bundler leaves letters of patterns as they are: a text of ASCII alone needs no decoding, and half the memory. */
function inAscii(script) {
  if (/\\[^\0-\x7f]/.test(script)) throw new Error('A letter beyond ASCII behind a backslash: escaped it would be another one')
  return script.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Of a bundle that is run as a whole, what nothing uses can be left out. */
function atOnce(files) {
  return files.map((file, index) => `import * as file${index} from '${specifierOf(file)}'\n`).join('') + `export const files = { ${files.map((file, index) => `'${file}': () => file${index}`).join(', ')} }`
}

/** In the order of their names: the bundler comes upon them in another one each time. */
function lazily(files) {
  return `export const files = { ${files.toSorted().map(file => `'${file}': () => require('${specifierOf(file)}')`).join(', ')} }`
}

function specifierOf(file) {
  return file.startsWith('src/') ? `./${file}` : file
}

function loadHeavyLate(plugin) {
  plugin.onResolve({ filter: new RegExp(`^(?:node:)?(?:${heavy.join('|')})$`) }, ({ path, namespace }) => (namespace === 'late' ? undefined : { path: path.replace(/^(?:node:)?/, 'node:'), namespace: 'late' }))
  plugin.onLoad({ filter: /.*/, namespace: 'late' }, async ({ path }) => ({ contents: loadedLater(`require('${path}')`) }))
}

/** Whoever imports what is seldom used gets names that load it. */
function loadSeldom(plugin, from) {
  if (from === 'seldom') return
  plugin.onResolve({ filter: /./, namespace: 'file' }, ({ path, kind, resolveDir }) => {
    const file = path.startsWith('.') ? relative(root, resolve(resolveDir, path)).replaceAll('\\', '/') : path
    return kind !== 'entry-point' && seldom.includes(file) ? { path: file, namespace: 'seldom' } : undefined
  })
  plugin.onLoad({ filter: /.*/, namespace: 'seldom' }, async ({ path }) => ({ contents: loadedLater(`loadBundle('seldom').files['${path}']()`) }))
}

/** A module that is made when something of it is first asked for. */
function loadedLater(value) {
  return `let made; module.exports = new Proxy({}, { get: (_, name) => (made ??= ${value})[name] })`
}

/** Leads an `import()` to the bundle that the file is in. */
function importLater(plugin, from) {
  plugin.onResolve({ filter: /^\./, namespace: 'file' }, ({ path, kind, resolveDir }) => {
    if (kind !== 'dynamic-import') return undefined
    const file = relative(root, resolve(resolveDir, path)).replaceAll('\\', '/')
    const [to] = Object.entries(bundles).find(([, files]) => files.includes(file)) ?? ['rest']
    if (to === 'rest' && from !== 'rest' && !bundles.rest.includes(file)) bundles.rest.push(file)
    return to === 'rest' && from === 'rest' ? undefined : later(file, to)
  })
  plugin.onLoad({ filter: /.*/, namespace: 'bundle' }, ({ path, pluginData: to }) => ({ contents: `module.exports = loadBundle('${to}').files['${path}']()` }))
}

function later(file, bundle) {
  return { path: file, namespace: 'bundle', pluginData: bundle }
}
