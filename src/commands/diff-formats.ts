/** How a comparison may be shown. */
export const diffFormats = ['pretty', 'md', 'json', 'html', 'docx'] as const

export type DiffFormat = (typeof diffFormats)[number]
