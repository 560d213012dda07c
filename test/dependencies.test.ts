import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')
const manifest = JSON.parse(read('package.json')) as { dependencies: Record<string, string>; devDependencies: Record<string, string> }
const page = read('docs/dependencies.md')

/** First cells of the tables' rows, in order. */
const rowsOf = (section: string) => [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(match => match[1]!)
const [, inProgram, forWork] = page.split(/^## /m) as [string, string, string]

describe('docs/dependencies.md', () => {
  test('names the packages of the program, and no others', () => expect(rowsOf(inProgram)).toEqual(Object.keys(manifest.dependencies)))
  test('names the packages for work on it, and no others', () => expect(rowsOf(forWork)).toEqual(Object.keys(manifest.devDependencies)))
})

test('every version is exact, and what a user gets is locked with a checksum', () => {
  for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/)
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string; integrity?: string; dev?: true }> }
  for (const [path, { resolved, integrity, dev }] of Object.entries(packages)) {
    if (resolved !== undefined) expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//)
    if (path !== '' && !dev) expect(integrity, path).toMatch(/^sha512-/)
  }
})

describe('the bundle', () => {
  let packages: ReadonlySet<string>
  let modules: ReadonlySet<string>
  /** Source files of the chunks that may serve a page. */
  let serving: readonly string[][]
  beforeAll(async () => {
    const { metafile } = await build({ absWorkingDir: root, entryPoints: ['src/bao-cao.ts'], outdir: 'unwritten', bundle: true, splitting: true, format: 'esm', platform: 'node', metafile: true, write: false, logLevel: 'error' })
    const inputs = Object.values(metafile.outputs).flatMap(output => Object.keys(output.inputs))
    packages = new Set(inputs.flatMap(path => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []))
    modules = new Set(Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter(({ external }) => external).map(({ path }) => path.replace(/^node:/, ''))))
    serving = Object.values(metafile.outputs).filter(({ imports }) => imports.some(({ path }) => path === 'node:http')).map(({ inputs }) => Object.keys(inputs))
  })

  test('holds the packages that the page speaks of, and no others', () => {
    expect([...packages].filter(name => !page.includes(`\`${name}\``))).toEqual([])
    expect(Object.keys(manifest.dependencies).filter(name => !packages.has(name))).toEqual([])
  })

  test('cannot reach the network: only what serves the preview to this computer may listen', () => {
    expect(serving).toEqual([expect.arrayContaining(['src/preview/serve.ts', 'src/commands/run-preview.ts'])])
    expect(read('src/preview/serve.ts')).toContain("import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'\n")
    for (const name of ['https', 'http2', 'net', 'tls', 'dgram', 'dns', 'inspector', 'vm', 'worker_threads']) expect(modules).not.toContain(name)
  })
})
