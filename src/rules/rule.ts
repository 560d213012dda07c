import type { Severity, Related } from '../diagnostics/diagnostic.ts'
import type { DocumentTree } from '../document/tree.ts'
import type { Passage } from '../document/passage.ts'
import type { Figures, Past } from '../figures/figures.ts'
import type { Span } from '../source/source.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'

/** What the rules look at. */
export interface Subject {
  readonly figures: Figures
  readonly document: DocumentTree
  /** The finished text: title, body, appendices, then notes, in reading order. A rule asks `text/passages-with.ts` for those that are worth reading. */
  readonly passages: readonly Passage[]
  /** Earlier months of each indicator, oldest first; without the present one. */
  readonly history: ReadonlyMap<string, readonly Past[]>
  /** The file that the document's layout was read from. */
  readonly layoutFile: YamlFile
}

/** What a rule says; code and severity are added by the one who runs it. */
export interface Finding {
  readonly message: string
  readonly span: Span
  readonly related?: readonly Related[]
  readonly hint: string
}

/** One rule, one file: the check, why it exists, and the examples that test and document it. */
export interface Rule {
  /** `rate-mismatch`. */
  readonly code: string
  /** Default; bao-cao.yaml may change it. */
  readonly severity: Severity
  /** One line for lists: what is wrong when this rule speaks. Vietnamese. */
  readonly title: string
  /** Why it matters, with the clause where there is one. Vietnamese. */
  readonly why: string
  /** Faulty input with the caret line under each place: see test/rules.test.ts for the forms. */
  readonly bad: string
  /** The same, put right: the rule stays silent. */
  readonly good: string
  check(found: (finding: Finding) => void, subject: Subject): void
}
