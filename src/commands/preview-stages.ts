/** Values on the way from files to a document that can be printed. */
export const stages = ['yaml', 'period', 'figures', 'template', 'text', 'document'] as const

export type StageName = (typeof stages)[number]
