import type { FieldKind } from '../schemas/field-at.ts'
import type { Path } from '../yaml/yaml-file.ts'

/** What the canonical form of one file depends on besides its text. */
export interface Canon {
  /** Keys that come first at a path, in their order; others follow as they are. */
  orderAt(path: Path): readonly string[]
  kindAt(path: Path): FieldKind
}

/** Of a file that no schema speaks of. */
export const anyFile: Canon = { orderAt: () => [], kindAt: () => 'text' }
