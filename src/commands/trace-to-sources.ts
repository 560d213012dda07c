import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'

/** `    at name (/folder/report.cjs:1:234)`, as V8 tells of a call in a bundle. */
const call = /^( +at )(?:.*? \()?((?:[A-Za-z]:)?[^:\n]+\.cjs):(\d+):(\d+)\)?$/gm

/** A trace whose calls stand at the lines of the sources, where a map lies beside the script that they are in; other calls stay as they are. */
export function traceToSources(trace: string): string {
  const maps = new Map<string, SourceMap | null>()
  return trace.replace(call, (written: string, at: string, script: string, line: string, column: string) => {
    if (!maps.has(script)) maps.set(script, mapBeside(script))
    const found = maps.get(script)?.findEntry(Number(line) - 1, Number(column) - 1)
    return found && 'originalSource' in found ? `${at}${found.originalSource}:${found.originalLine + 1}:${found.originalColumn + 1}` : written
  })
}

/** Null where there is none, or none that can be read: a trace is better than a fault of telling one. */
function mapBeside(script: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${script}.map`, 'utf8')))
  } catch {
    return null
  }
}
