/** How a month's progress may be told. */
export const statusFormats = ['pretty', 'json', 'md', 'html'] as const

export type StatusFormat = (typeof statusFormats)[number]
