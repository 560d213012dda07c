import { build } from 'esbuild'
import { readdirSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin'
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { collected } from './vitest.mjs'

// Runs the tests that stand nearest to what is mutated, all modules loaded once and in one process: a mutant takes milliseconds, where
// starting vitest anew for each takes a third of a second and more. The tests of the commands start whole programs and would take days.
const folders = ['test/vietnamese', 'test/figures', 'test/rules']
const others = ['test/template/manual.test.ts', 'test/cases.test.ts']

/** Stryker hands over the mutant, and gets what it hit, through this object (its instrumented code reads it). */
const stryker = globalThis.__stryker__ ??= {}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', () => ({ capabilities, init: loadTests, dryRun, mutantRun }))]

/** Nothing has to be loaded anew between mutants: those that work only while a module loads are left out (`ignoreStatic`). */
const capabilities = () => ({ reloadEnvironment: true })

async function loadTests() {
  const files = [...folders.flatMap(testsIn), ...others]
  const outfile = resolve('tests-in-one.mjs')
  await build({
    stdin: { contents: files.map(importing).join('\n'), resolveDir: process.cwd() },
    bundle: true, format: 'esm', platform: 'node', packages: 'external', outfile, logLevel: 'error', plugins: [standIn],
  })
  await import(pathToFileURL(outfile).href)
  await rm(outfile)
}

function testsIn(folder) {
  return readdirSync(folder).filter(name => name.endsWith('.test.ts')).map(name => join(folder, name))
}

/** One after the other, so that a test knows its file. */
function importing(file) {
  return `globalThis.testFile = ${JSON.stringify(resolve(file))}; await import(${JSON.stringify(resolve(file))})`
}

/** What a test imports as vitest is `vitest.mjs`; a bundled file knows where it stood; and what was read under one mutant can be forgotten for the next. */
const standIn = {
  name: 'stand-in',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vitest$/ }, () => ({ path: new URL('vitest.mjs', import.meta.url).href, external: true }))
    onLoad({ filter: /rules.text.remembered\.ts$/ }, async ({ path }) => ({ loader: 'ts', contents: `${await readFile(path, 'utf8')}\nglobalThis.forget = () => Object.assign(known, { latest: new Map(), before: new Map() })` }))
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({ loader: 'ts', contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) }))
  },
}

/** Runs all tests, or those of Stryker's `--testFiles`, and notes which mutants each of them reaches. */
async function dryRun({ testFiles }) {
  const tests = []
  for (const test of collected.filter(({ file }) => !testFiles || testFiles.includes(file))) {
    globalThis.forget()
    stryker.currentTestId = test.id
    tests.push(await run(test))
    stryker.currentTestId = undefined
  }
  return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage }
}

/** The tests that reach the mutant, up to the first one that fails. */
async function mutantRun({ activeMutant, testFilter, hitLimit }) {
  globalThis.forget()
  Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
  const tests = []
  for (const test of collected.filter(({ id }) => testFilter.includes(id))) {
    tests.push(await run(test))
    if (tests.at(-1).status === TestStatus.Failed) break
  }
  stryker.activeMutant = undefined
  return toMutantRunResult(determineHitLimitReached(stryker.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests })
}

async function run({ id, file, timeout, body }) {
  const start = performance.now()
  const failureMessage = await body().then(() => null, error => String(error?.message ?? error))
  const timeSpentMs = performance.now() - start
  const told = { id, name: id, fileName: file, timeSpentMs }
  if (failureMessage !== null || timeSpentMs > timeout) return { ...told, status: TestStatus.Failed, failureMessage: failureMessage ?? 'too slow' }
  return { ...told, status: TestStatus.Success }
}
