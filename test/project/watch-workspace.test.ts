import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { placeOf } from '../../src/project/place.ts'
import { watchWorkspace } from '../../src/project/watch-workspace.ts'
import { temporaryFolder } from './temporary-folder.ts'

const files = { 'bao-cao.yaml': 'a', 'data/agencies.yaml': 'a', 'data/2026-04/so-y-te.yaml': 'a', 'templates/mau/body.hbs': 'a' }

/** A watched workspace; `next` waits for what is told next. */
function watched(onChange: (told: readonly string[]) => void | Promise<void> = () => {}) {
  const folder = temporaryFolder(files)
  const told: (readonly string[])[] = []
  let wake = () => {}
  const watching = watchWorkspace(placeOf(folder, null), async changed => {
    told.push(changed.map(file => file.slice(folder.length + 1).replaceAll('\\', '/')))
    wake()
    await onChange(changed)
  })
  onTestFinished(() => watching.close())
  return {
    at: (path: string) => join(folder, path),
    told,
    watching,
    async next(): Promise<readonly string[]> {
      if (told.length === 0) await new Promise<void>(resolve => (wake = resolve))
      return told.shift()!
    },
  }
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

test('tells a file that was written, soon', async () => {
  const { at, next } = watched()
  const start = performance.now()
  writeFileSync(at('data/2026-04/so-y-te.yaml'), 'b')
  expect(await next()).toEqual(['data/2026-04/so-y-te.yaml'])
  expect(performance.now() - start).toBeLessThan(500)
})

test('tells the workspace file, a template, a new month and what goes', async () => {
  const { at, next } = watched()
  writeFileSync(at('bao-cao.yaml'), 'bb')
  expect(await next()).toEqual(['bao-cao.yaml'])
  writeFileSync(at('templates/mau/body.hbs'), 'bb')
  expect(await next()).toEqual(['templates/mau/body.hbs'])
  mkdirSync(at('data/2026-05'))
  writeFileSync(at('data/2026-05/so-y-te.yaml'), 'a')
  expect(await next()).toEqual(['data/2026-05/so-y-te.yaml'])
  writeFileSync(at('data/2026-05/so-y-te.yaml'), 'bb')
  expect(await next()).toEqual(['data/2026-05/so-y-te.yaml'])
  rmSync(at('data/2026-05'), { recursive: true })
  expect(await next()).toEqual(['data/2026-05/so-y-te.yaml'])
})

test('tells once of a file that an editor writes aside and puts in its place, and nothing of what it leaves about', async () => {
  const { at, next, told } = watched()
  writeFileSync(at('data/2026-04/.so-y-te.yaml.swp'), 'b')
  writeFileSync(at('data/2026-04/so-y-te.yaml~'), 'b')
  renameSync(at('data/2026-04/so-y-te.yaml~'), at('data/2026-04/so-y-te.yaml'))
  expect(await next()).toEqual(['data/2026-04/so-y-te.yaml'])
  await pause(200)
  expect(told).toEqual([])
})

test('waits for the end of a file that is written in pieces', async () => {
  const { at, next, told } = watched()
  writeFileSync(at('data/agencies.yaml'), '')
  for (let piece = 0; piece < 5; piece++) {
    await pause(5)
    appendFileSync(at('data/agencies.yaml'), 'một phần\n')
  }
  expect(await next()).toEqual(['data/agencies.yaml'])
  await pause(200)
  expect(told).toEqual([])
})

test('is not told while the last news is being dealt with, and then of all that came meanwhile', async () => {
  let running = 0
  let most = 0
  const { at, next } = watched(async () => {
    most = Math.max(most, ++running)
    await pause(150)
    running--
  })
  writeFileSync(at('data/agencies.yaml'), 'bb')
  await next()
  writeFileSync(at('data/2026-04/so-y-te.yaml'), 'bb')
  await pause(60)
  writeFileSync(at('bao-cao.yaml'), 'bb')
  expect(await next()).toEqual(['bao-cao.yaml', 'data/2026-04/so-y-te.yaml'])
  expect(most).toBe(1)
})

test('a folder that is not there yet is watched once it is', async () => {
  const { at, next } = watched()
  rmSync(at('templates'), { recursive: true })
  expect(await next()).toEqual(['templates/mau/body.hbs'])
  mkdirSync(at('templates/khac'), { recursive: true })
  writeFileSync(at('templates/khac/body.hbs'), 'a')
  expect(await next()).toEqual(['templates/khac/body.hbs'])
})

test('tells nothing once it is closed', async () => {
  const { at, told, watching } = watched()
  watching.close()
  writeFileSync(at('data/agencies.yaml'), 'bb')
  await pause(150)
  expect(told).toEqual([])
})
