/** How well a fact is supported: a NATO or government document, a news report, or our own files. */
export const FACT_STATUSES = ['official', 'press', 'data'] as const
export type FactStatus = (typeof FACT_STATUSES)[number]
