import type { Period } from '../../period/period.ts'
import type { Workspace } from '../../schemas/workspace.ts'
import type { YamlFile } from '../../yaml/yaml-file.ts'

/** What this document is signed or sent with, from report.yaml where it says so, else from bao-cao.yaml; and the file that says it. */
export function inForce<Key extends 'signature' | 'addressees' | 'recipients'>(period: Period, key: Key): { readonly value: Workspace[Key]; readonly file: YamlFile } {
  const { report, office: { workspace } } = period
  const own = report.value[key] as Workspace[Key] | null
  return own === null ? { value: workspace.value[key], file: workspace.file } : { value: own, file: report.file }
}
