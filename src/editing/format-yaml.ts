import type { Report } from '../diagnostics/diagnostic.ts'
import type { Source } from '../source/source.ts'
import { sourceToYaml } from '../yaml/source-to-yaml.ts'
import { blockTreeOf } from './block-tree.ts'
import type { Canon } from './canon.ts'
import { printBlocks } from './print-blocks.ts'
import * as problems from './problems.ts'
import { meansTheSame } from './same-meaning.ts'

/** The canonical form of a file's text; null for one that has to stay as it is, which was reported. */
export function formatYaml(report: Report, source: Source, canon: Canon): string | null {
  const file = sourceToYaml(report, source)
  if (!file) return null
  const { text } = source
  const tree = blockTreeOf(text)
  // What isn't made of entries has no form but a proper end.
  const formatted = tree ? printBlocks(tree, canon) : text.trim() === '' ? '' : `${text.trimEnd()}\n`
  if (meansTheSame(text, formatted, canon)) return formatted
  report(problems.formatFault(source))
  return null
}
