/** Signs, values, blanks and line ends: five a line of data, and no month has two hundred thousand lines. */
export const maxLexemes = 1_000_000
