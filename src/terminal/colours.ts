import pc from 'picocolors'
import type { Io, Output } from './io.ts'

export type Colours = ReturnType<typeof pc.createColors>

/** Colours for what goes to one of the streams: as NO_COLOR and FORCE_COLOR say, else on a terminal that knows them. */
export function coloursFor({ env }: Io, { isTTY }: Output): Colours {
  return pc.createColors(wantsColours(env, isTTY))
}

function wantsColours(env: Io['env'], isTTY: boolean): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return isTTY && env['TERM'] !== 'dumb'
}
