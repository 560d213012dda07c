import { watch, type FSWatcher } from 'node:fs'
import { join } from 'node:path'
import { changedFiles, fileStamps, type FileStamps } from './file-stamps.ts'
import type { Place } from './place.ts'

export interface Watching {
  /** Nothing is told any more. */
  close(): void
}

/** Milliseconds without news after which a file counts as written: editors cut it short first, or put another one in its place. */
const settled = 30

/** Milliseconds after which a look is taken though the news doesn't end: something beside the sources is written all the time. */
const longest = 300

/** Milliseconds between two looks of our own: network drives tell of no change. */
const pace = 1000

/** Looking at many files takes time: at least so many times of it passes before the next look. */
const rest = 20

/** Windows and macOS watch all that lies below a folder; there a watch of a folder below would keep it from being renamed. */
const recursive = process.platform === 'win32' || process.platform === 'darwin'

/**
 * Calls `onChange` with the absolute paths of files that were written, came or went since this call, a moment after the last
 * change; again only when what it returned is done, which may not fail. What the system doesn't tell is found by looking. Ends with `close`.
 */
export function watchWorkspace(place: Place, onChange: (files: readonly string[]) => void | Promise<void>): Watching {
  const watchers = new Map<string, FSWatcher>()
  let known = fileStamps(place)
  let timer: NodeJS.Timeout | undefined
  let state: 'waiting' | 'telling' | 'closed' = 'waiting'
  let firstNews: number | null = null
  follow(watchers, place, known, hear)
  wait(pace)

  return {
    close() {
      state = 'closed'
      clearTimeout(timer)
      watchers.forEach(watcher => watcher.close())
    },
  }

  function hear(): void {
    firstNews ??= performance.now()
    wait(Math.min(settled, Math.max(0, firstNews + longest - performance.now())))
  }

  function wait(milliseconds: number): void {
    if (state === 'closed') return
    clearTimeout(timer)
    timer = setTimeout(() => void look(), milliseconds)
  }

  async function look(): Promise<void> {
    // News that comes meanwhile is found by the look that follows.
    if (state !== 'waiting') return
    const start = performance.now()
    firstNews = null
    const now = fileStamps(place)
    const files = changedFiles(known, now)
    known = now
    follow(watchers, place, now, hear)
    const took = performance.now() - start
    if (files.length > 0) {
      state = 'telling'
      try {
        await onChange(files)
      } finally {
        if (state === 'telling') state = 'waiting'
      }
    }
    wait(files.length > 0 ? settled : Math.max(pace, rest * took))
  }
}

/** Watches the folders there are now; those that went are let go. */
function follow(watchers: Map<string, FSWatcher>, { root, data }: Place, { folders }: FileStamps, onNews: () => void): void {
  const wanted = new Set(recursive ? [root, join(root, 'templates'), data] : folders)
  for (const [folder, watcher] of watchers) if (!wanted.has(folder)) forget(watchers, folder, watcher)
  for (const folder of wanted) {
    if (watchers.has(folder)) continue
    try {
      const watcher = watch(folder, { recursive: recursive && folder !== root }, onNews)
      watcher.on('error', () => forget(watchers, folder, watcher))
      watchers.set(folder, watcher)
    } catch {
      // No such folder, or too many watches: looking goes on.
      continue
    }
  }
}

function forget(watchers: Map<string, FSWatcher>, folder: string, watcher: FSWatcher): void {
  watcher.close()
  watchers.delete(folder)
}
