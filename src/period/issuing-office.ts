import type { ReportFile } from '../schemas/report.ts'
import { composedFile } from './composed-file.ts'
import type { Filed, Office } from './period.ts'

/** The office as the body that issues this report: what report.yaml says of the organisation goes before bao-cao.yaml and has its place there. */
export function issuingOffice(office: Office, { value, file }: Filed<ReportFile>): Office {
  const said = Object.entries(value.organisation ?? {}).filter(([, own]) => own !== null)
  if (said.length === 0) return office
  const { workspace } = office
  const own = new Set(said.map(([key]) => key))
  return {
    ...office,
    workspace: {
      ...workspace,
      value: { ...workspace.value, organisation: { ...workspace.value.organisation, ...Object.fromEntries(said) } },
      file: composedFile(workspace.file, path => (path[0] === 'organisation' && own.has(String(path[1])) ? { file, path } : null)),
    },
  }
}
