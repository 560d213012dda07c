/** How an indicator's history may be shown. */
export const trendFormats = ['pretty', 'csv', 'svg'] as const

export type TrendFormat = (typeof trendFormats)[number]
