import type { Source } from '../source/source.ts'

/** `so-y-te` of `data/2026-04/so-y-te.yaml`. */
export function fileName({ path }: Source): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '')
}
