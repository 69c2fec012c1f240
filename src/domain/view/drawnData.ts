import { isShare } from '../measure.ts'
import { CHART_TRAITS, type View } from './view.ts'

/** Names of the files that embeds draw from: all releases, the same with NATO’s statements as they were worded, all of a year (for counts beside), or one by measure or kind. */
export const EMBED_DATA = {
  all: 'all',
  stated: 'stated',
  year: '{year}',
  release: '{release}',
  measure: '{release}/{measure}',
  chart: '{release}/{chart}/{year}',
} as const
export type EmbedDataName = (typeof EMBED_DATA)[keyof typeof EMBED_DATA]

/** Which of them a view is drawn from. */
export function dataOf({ chart, measure }: Pick<View, 'chart' | 'measure'>): EmbedDataName {
  const { span, reads, isOverReleases, isOfStatements } = CHART_TRAITS[chart]
  if (!isShare(measure)) return EMBED_DATA.measure
  if (reads.length > 0) return EMBED_DATA.chart
  if (span === 'year') return EMBED_DATA.year
  if (isOfStatements) return EMBED_DATA.stated
  return isOverReleases ? EMBED_DATA.all : EMBED_DATA.release
}

/** The name with what a view is of in it; what is not known stays open, in braces. */
export function dataName(
  data: EmbedDataName,
  view: { [K in 'chart' | 'measure' | 'release' | 'year']?: string | number | null | undefined },
): string {
  return data.replace(/{(\w+)}/g, (open, part: keyof typeof view) => `${view[part] ?? open}`)
}
