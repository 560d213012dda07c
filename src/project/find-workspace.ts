import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Name of the file that makes a folder a workspace. */
export const workspaceFile = 'bao-cao.yaml'

/** The nearest folder, `from` itself or one above it, that holds bao-cao.yaml; null where none does. */
export function findWorkspace(from: string): string | null {
  const folder = resolve(from)
  if (statSync(join(folder, workspaceFile), { throwIfNoEntry: false })?.isFile()) return folder
  const parent = dirname(folder)
  return parent === folder ? null : findWorkspace(parent)
}
