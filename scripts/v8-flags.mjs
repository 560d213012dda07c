const always = [
  // Nearly every pattern is used more than once: it is compiled once, to what it ends as.
  '--no-regexp-tier-up',
  // The space for young objects stays as small as it begins, a megabyte: to look through it eighteen times instead of seven takes less than to touch six megabytes more for the first time.
  '--semi-space-growth-factor=1',
  // The old objects, of which little is garbage, are not looked through on the way.
  '--no-incremental-marking',
]

const ofNode20 = [
  ...always,
  // A run ends before what is optimised early has paid; a long one still gets there.
  '--interrupt-budget=400000',
  // What inline caches need is made for a function that has run two dozen times its own length, not eight times: half of a report's functions run less, and compile once more with it.
  '--interrupt-budget-factor-for-feedback-allocation=24',
  // What V8's baseline compiler made in an earlier run it makes at the first call, together with what inline caches need, and not some calls later.
  '--no-baseline-batch-compilation',
].join(' ')

/** The first two of Node 20 under their later names, for two compilers. */
const later = [
  ...always,
  '--invocation-count-for-maglev=4000',
  '--invocation-count-for-turbofan=10000',
  '--invocation-count-for-feedback-allocation=24',
].join(' ')

/**
 * For runs that are over in a fraction of a second, in one text as V8 takes it, by the version of V8: those of Node 20, 22, 24 and 26. Another version
 * is given none, for V8 says on the screen when it doesn't know a flag.
 */
const byVersion = { '11.3': ofNode20, '12.4': later, '13.6': later, '14.6': later }

/** Sets them, in a script that has `setFlagsFromString` of `node:v8`. */
export const settingFlags = `setFlagsFromString(${JSON.stringify(byVersion)}[/^\\d+\\.\\d+/.exec(process.versions.v8)] ?? '')`
