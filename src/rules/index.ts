import type { Rule } from './rule.ts'
import { abbreviation } from './abbreviation.ts'
import { addresseesMissing } from './addressees-missing.ts'
import { agencyLate } from './agency-late.ts'
import { agencyMissing } from './agency-missing.ts'
import { agencyName } from './agency-name.ts'
import { appendixAttachment } from './appendix-attachment.ts'
import { appendixReference } from './appendix-reference.ts'
import { authorityLine } from './authority-line.ts'
import { blankBeforeMark } from './blank-before-mark.ts'
import { countMismatch } from './count-mismatch.ts'
import { cumulativeFalls } from './cumulative-falls.ts'
import { dateAfterReport } from './date-after-report.ts'
import { dateImpossible } from './date-impossible.ts'
import { dateLine } from './date-line.ts'
import { documentNumberForm } from './document-number-form.ts'
import { doubledWord } from './doubled-word.ts'
import { endMark } from './end-mark.ts'
import { enumeratorGap } from './enumerator-gap.ts'
import { headingOrder } from './heading-order.ts'
import { headingSkip } from './heading-skip.ts'
import { hundredPercent } from './hundred-percent.ts'
import { indicatorMissing } from './indicator-missing.ts'
import { letterheadCapitals } from './letterhead-capitals.ts'
import { lookAlike } from './look-alike.ts'
import { noteCitesItself } from './note-cites-itself.ts'
import { numberSeparators } from './number-separators.ts'
import { onePairTwoThings } from './one-pair-two-things.ts'
import { oneThingTwoValues } from './one-thing-two-values.ts'
import { outlier } from './outlier.ts'
import { periodMismatch } from './period-mismatch.ts'
import { rateMismatch } from './rate-mismatch.ts'
import { recipients } from './recipients.ts'
import { relation } from './relation.ts'
import { signerName } from './signer-name.ts'
import { signerRank } from './signer-rank.ts'
import { sizeSet } from './size-set.ts'
import { spellingVariants } from './spelling-variants.ts'
import { sumMismatch } from './sum-mismatch.ts'
import { symbolForm } from './symbol-form.ts'
import { targetMissed } from './target-missed.ts'
import { targetPace } from './target-pace.ts'
import { taskOverdue } from './task-overdue.ts'
import { textUnchanged } from './text-unchanged.ts'
import { titleCapitals } from './title-capitals.ts'
import { totalChanged } from './total-changed.ts'
import { typeCode } from './type-code.ts'
import { unbalancedBrackets } from './unbalanced-brackets.ts'
import { unconfirmed } from './unconfirmed.ts'
import { valueExceedsTotal } from './value-exceeds-total.ts'
import { valueUnchanged } from './value-unchanged.ts'
import { zeroPadding } from './zero-padding.ts'

/** Every rule, in the order of the manual. */
export const rules: readonly Rule[] = [
  abbreviation,
  addresseesMissing,
  agencyLate,
  agencyMissing,
  agencyName,
  appendixAttachment,
  appendixReference,
  authorityLine,
  blankBeforeMark,
  countMismatch,
  cumulativeFalls,
  dateAfterReport,
  dateImpossible,
  dateLine,
  documentNumberForm,
  doubledWord,
  endMark,
  enumeratorGap,
  headingOrder,
  headingSkip,
  hundredPercent,
  indicatorMissing,
  letterheadCapitals,
  lookAlike,
  noteCitesItself,
  numberSeparators,
  onePairTwoThings,
  oneThingTwoValues,
  outlier,
  periodMismatch,
  rateMismatch,
  recipients,
  relation,
  signerName,
  signerRank,
  sizeSet,
  spellingVariants,
  sumMismatch,
  symbolForm,
  targetMissed,
  targetPace,
  taskOverdue,
  textUnchanged,
  titleCapitals,
  totalChanged,
  typeCode,
  unbalancedBrackets,
  unconfirmed,
  valueExceedsTotal,
  valueUnchanged,
  zeroPadding,
]
