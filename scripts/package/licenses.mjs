// The licences of all that is inside: packages of the bundle, packages that those have inside of them, and Node.js.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One text; throws where a package has no licence to show, and names none that is known by heart. */
export function licensesOf(root, { metafile, notices }, nodeFolder, nodeVersion) {
  const names = closure(root, Object.keys(metafile.inputs).flatMap(path => /^.*(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))
  const parts = names.map(name => part(heading(manifestOf(root, name)), licenseIn(join(root, 'node_modules', name), manifestOf(root, name))))
  const own = part('bao-cao', readFileSync(join(root, 'LICENSE'), 'utf8'))
  const taken = notices === '' ? [] : [part('Notices in the code of these packages', notices)]
  return [own, ...parts, ...taken, part(`Node.js ${nodeVersion}`, readFileSync(join(nodeFolder, 'LICENSE'), 'utf8'))].join('\n')
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

function licenseIn(folder, manifest) {
  const files = readdirSync(folder).filter(file => /^(?:licen[cs]e|copying|notice)/i.test(file)).toSorted()
  if (files.length === 0) return stated(manifest)
  return files.map(file => readFileSync(join(folder, file), 'utf8')).join('\n')
}

/** The licence that a package only names. */
function stated({ name, license, author }) {
  if (license !== 'MIT') throw new Error(`${name} has no file with its licence, and it is not MIT`)
  return `MIT License\n\nCopyright (c) ${typeof author === 'string' ? author : author?.name ?? `the authors of ${name}`}\n\n${mit}`
}

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.`

function part(title, text) {
  return `${'='.repeat(78)}\n${title}\n${'='.repeat(78)}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`
}
