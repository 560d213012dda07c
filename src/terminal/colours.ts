import pc from 'picocolors'
import type { Io, Output } from './io.ts'

export type Colours = Pick<ReturnType<typeof pc.createColors>, 'isColorSupported' | 'blue' | 'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'strikethrough' | 'yellow'>

/** The package makes forty functions, which most runs have no use for. */
const none: Colours = { isColorSupported: false, blue: String, bold: String, cyan: String, dim: String, green: String, red: String, strikethrough: String, yellow: String }

/** Colours for what goes to one of the streams: as NO_COLOR and FORCE_COLOR say, else on a terminal that knows them. */
export function coloursFor({ env }: Io, { isTTY }: Output): Colours {
  return wantsColours(env, isTTY) ? pc.createColors(true) : none
}

function wantsColours(env: Io['env'], isTTY: boolean): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return isTTY && env['TERM'] !== 'dumb'
}
