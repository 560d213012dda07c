// Runs the bundles beside it, each with what V8 has compiled of it before, where that fits: half the time of a start is compiling otherwise.
const { closeSync, fstatSync, openSync, readSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')

// Set before anything is compiled: V8 takes only a cache made under the same flags.
void '@settingFlags@'

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
  const script = new Script(read(filename).toString('latin1'), { filename, cachedData: readCache(name) })
  scripts.set(name, script)
  return script
}

/** Where one file is read after the other: memory that is touched for the first time takes longer than to read. */
let room = Buffer.allocUnsafeSlow(0)

/** The bytes of a file, good until the next one is read. */
function read(path) {
  const file = openSync(path)
  try {
    const { size } = fstatSync(file)
    if (room.length < size) room = Buffer.allocUnsafeSlow(2 * size)
    let end = 0
    for (let count = 1; end < size && count > 0; end += count) count = readSync(file, room, end, size - end, end)
    return room.subarray(0, end)
  } finally {
    closeSync(file)
  }
}

/** Undefined where there is none that can be used; V8 itself refuses one of another version or other flags. */
function readCache(name) {
  try {
    return unsealed(name, read(cachePath(name)))
  } catch {
    return undefined
  }
}

/** Bytes of the checksum behind what was compiled. */
const sealSize = 4

/** What V8 compiled as it is kept; null where this Node can't tell later that it is still whole. */
function sealed(name, data) {
  if (crc32 === undefined) return null
  const seal = Buffer.alloc(sealSize)
  seal.writeUInt32LE(sealOf(name, data))
  return Buffer.concat([data, seal])
}

/** Undefined where it is not as it was written: V8 takes that without a look and may end the whole process over it. */
function unsealed(name, bytes) {
  const data = bytes.subarray(0, -sealSize)
  return bytes.readUInt32LE(data.length) === sealOf(name, data) ? data : undefined
}

/** That of another bundle, build or version is another one. */
function sealOf(name, data) {
  return crc32(data, crc32(cachePath(name).slice(__dirname.length)))
}

function cachePath(name) {
  return join(__dirname, `${name}.${build}.${process.version}-${process.platform}-${process.arch}.cache`)
}

module.exports = { loadBundle, scripts, cachePath, sealed }
