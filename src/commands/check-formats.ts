/** How findings may be printed. */
export const checkFormats = ['pretty', 'short', 'json', 'github', 'sarif'] as const

export type CheckFormat = (typeof checkFormats)[number]
