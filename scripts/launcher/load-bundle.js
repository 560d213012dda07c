// Runs the bundles beside it, each with what V8 has compiled of it before, where that fits: half the time of a start is compiling otherwise.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

// A run ends before what is optimised early has paid; a long one still gets there. Set before anything is compiled: V8 takes only a cache made under the same flags.
setFlagsFromString('--interrupt-budget=400000')

/** Of all bundles together: what was compiled of other ones must not be taken for these. */
const build = '@build@'

const scripts = new Map()
const loaded = new Map()

/** What a bundle exports; it is run the first time it is asked for. */
function loadBundle(name) {
  if (!loaded.has(name)) {
    const module = { exports: {} }
    loaded.set(name, module)
    compile(name).runInThisContext()(module, require, loadBundle, __dirname)
  }
  return loaded.get(name).exports
}

function compile(name) {
  const filename = join(__dirname, `${name}.cjs`)
  const script = new Script(readFileSync(filename, 'utf8'), { filename, cachedData: readCache(name) })
  scripts.set(name, script)
  return script
}

/** Undefined where there is none; V8 itself refuses one of another version or other flags. */
function readCache(name) {
  try {
    return readFileSync(cachePath(name))
  } catch {
    return undefined
  }
}

function cachePath(name) {
  return join(__dirname, `${name}.${build}.${process.version}-${process.arch}.cache`)
}

module.exports = { loadBundle, scripts, cachePath }
