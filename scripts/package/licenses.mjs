// The licences of all that is inside: packages of the bundle, packages that those have inside of them, and Node.js.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One text; throws where a package has no licence to show. */
export function licensesOf(root, metafile, nodeFolder, nodeVersion) {
  const names = closure(root, Object.keys(metafile.inputs).flatMap(path => /^.*(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))
  const parts = names.map(name => part(heading(manifestOf(root, name)), licenseIn(join(root, 'node_modules', name), name)))
  const own = part('bao-cao', readFileSync(join(root, 'LICENSE'), 'utf8'))
  return [own, ...parts, part(`Node.js ${nodeVersion}`, readFileSync(join(nodeFolder, 'LICENSE'), 'utf8'))].join('\n')
}

/** The packages and all that they depend on: some are bundled into the files of others. */
function closure(root, names) {
  const all = new Set()
  const add = name => {
    // Types leave nothing in the program.
    if (all.has(name) || name.startsWith('@types/') || !existsSync(join(root, 'node_modules', name, 'package.json'))) return
    all.add(name)
    Object.keys(manifestOf(root, name).dependencies ?? {}).forEach(add)
  }
  names.forEach(add)
  return [...all].toSorted()
}

function manifestOf(root, name) {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
}

function heading({ name, version, license, repository }) {
  const address = typeof repository === 'string' ? repository : repository?.url
  return `${name} ${version} (${license})${address === undefined ? '' : ` ${address}`}`
}

function licenseIn(folder, name) {
  const files = readdirSync(folder).filter(file => /^(?:licen[cs]e|copying|notice)/i.test(file)).toSorted()
  if (files.length === 0) throw new Error(`${name} has no file with its licence`)
  return files.map(file => readFileSync(join(folder, file), 'utf8')).join('\n')
}

function part(title, text) {
  return `${'='.repeat(78)}\n${title}\n${'='.repeat(78)}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`
}
