/** For runs that are over in a fraction of a second, in one text as V8 takes it. */
export const v8Flags = [
  // A run ends before what is optimised early has paid; a long one still gets there.
  '--interrupt-budget=400000',
  // What inline caches need is made for a function that has run two dozen times its own length, not eight times: half of a report's functions run less, and compile once more with it.
  '--interrupt-budget-factor-for-feedback-allocation=24',
  // What V8's baseline compiler made in an earlier run it makes at the first call, together with what inline caches need, and not some calls later.
  '--no-baseline-batch-compilation',
  // Nearly every pattern is used more than once: it is compiled once, to what it ends as.
  '--no-regexp-tier-up',
  // The space for young objects stays as small as it begins, a megabyte: to look through it eighteen times instead of seven takes less than to touch six megabytes more for the first time.
  '--semi-space-growth-factor=1',
  // The old objects, of which little is garbage, are not looked through on the way.
  '--no-incremental-marking',
].join(' ')
