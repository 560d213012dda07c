/** What every bundle of the program has in common: one CommonJS script for the oldest Node that is supported, letters beyond ASCII escaped. */
export const programOptions = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'ascii',
  sourcemap: false,
  logLevel: 'warning',
}
