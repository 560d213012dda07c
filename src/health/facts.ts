import type { IsoDate, IsoMonth } from '../vietnamese/date.ts'

/** What was found on a computer, before anybody judges it. */
export interface Facts {
  readonly program: Program
  readonly console: Console
  readonly clock: Clock
  /** A font with the widths of Times New Roman, or null. */
  readonly font: string | null
  readonly office: Office | null
  /** `2.39.5`, or null where git isn't there. */
  readonly git: string | null
  /** Null where the command was given outside of any workspace. */
  readonly workspace: WorkspaceFacts | null
}

export interface Program {
  /** `0.1.0`. */
  readonly version: string
  /** `20.20.2`. */
  readonly node: string
  /** `linux x64`. */
  readonly system: string
}

export interface Console {
  /** Name of the character set as the system gives it, or null where it says none. */
  readonly charset: string | null
}

export interface Clock {
  readonly today: IsoDate
  /** Minutes that local time is ahead of UTC. */
  readonly offset: number
  /** Day of the newest file of the workspace's data, or null. */
  readonly newestFile: IsoDate | null
}

export interface Office {
  readonly path: string
  /** `7.4.7.2`, or null where it doesn't say. */
  readonly version: string | null
}

export interface WorkspaceFacts {
  /** Absolute. */
  readonly root: string
  /** Files that every workspace has and that are not there, as paths in it. */
  readonly missing: readonly string[]
  readonly months: readonly IsoMonth[]
  /** Folders that mean a month and are named otherwise: `2026-4`. */
  readonly misnamed: readonly string[]
  readonly templates: readonly string[]
  /** The folder that reports are written to, as a path in the workspace. */
  readonly out: string
  /** Why nothing can be written there (`EACCES`), or null where it can. */
  readonly outFailure: string | null
  readonly freeBytes: number | null
  readonly isRepository: boolean
}
