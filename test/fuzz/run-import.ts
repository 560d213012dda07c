import { ruleErrorsIn } from '../../src/commands/check-imported.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { pageToMarkdown } from '../../src/page/page-to-markdown.ts'
import { sourcesToOffice } from '../../src/period/sources-to-office.ts'
import { acceptFound } from '../../src/transcript/accept-found.ts'
import { importedToPage } from '../../src/transcript/imported-to-page.ts'
import { tellImported } from '../../src/transcript/tell-imported.ts'
import { transcriptToFiles } from '../../src/transcript/transcript-to-files.ts'
import { wordToTranscript } from '../../src/transcript/word-to-transcript.ts'
import { bytesToParts } from '../../src/word/bytes-to-parts.ts'
import { partsToWordFile } from '../../src/word/parts-to-word-file.ts'
import { sourcesOf } from '../support/sources.ts'
import { richWorkspace } from '../support/workspaces.ts'
import type { Files } from './files-to-sources.ts'

const { office: sources } = sourcesOf(richWorkspace, '2026-04')
const office = sourcesToOffice(() => {}, sources)!
const shared = ['bao-cao.yaml', 'data/agencies.yaml', 'data/indicators.yaml', 'data/tasks.yaml']

/** The month that an import is asked for, and the name that it gives to its template. */
export const month = '2026-05'
const template = 'cu'
const path = 'cu.docx'

export interface ImportOutcome {
  readonly diagnostics: readonly Diagnostic[]
  /** A workspace with nothing else in it than what was imported; null for what isn't read. */
  readonly files: Files | null
  /** What the clerk is to look at. */
  readonly review: string
}

/** An old report read as `import` reads it, into a workspace in memory. */
export function runImport(bytes: Uint8Array): ImportOutcome {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)
  const parts = bytesToParts(report, path, bytes)
  const word = parts && partsToWordFile(report, path, parts)
  if (!word) return { diagnostics, files: null, review: '' }
  const transcript = wordToTranscript(word)
  const imported = transcriptToFiles(transcript, { month, template, origin: path, office })
  tellImported(report, path, transcript, imported)
  const { files } = acceptFound(imported.files, ruleErrorsIn(sources, imported.files, month, template))
  const review = pageToMarkdown(importedToPage(imported, transcript, { origin: path, month, comments: word.left.comments }))
  const base = shared.map(name => [name, richWorkspace.get(name)!] as const)
  const isRead = (name: string) => !name.startsWith(`data/${month}/de-xuat`)
  return { diagnostics, files: new Map([...base, ...[...files].filter(([name]) => isRead(name))]), review }
}
