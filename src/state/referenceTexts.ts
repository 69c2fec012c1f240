import { REFERENCE_FILES, type ReferenceFile } from '../ingest/referenceFiles'
import type { FetchText } from './fetchText'

/** Fetches all reference files at once; the first that cannot be had stops it. */
export async function referenceTexts(
  fetchText: FetchText,
  isRetry: boolean,
): Promise<Readonly<Record<ReferenceFile, string>>> {
  const text = (key: ReferenceFile) => fetchText(REFERENCE_FILES[key], isRetry)
  const [
    allies,
    releases,
    coverage,
    thresholds,
    gaps,
    notes,
    statedCounts,
    timeline,
    article,
    claims,
  ] = await Promise.all([
    text('allies'),
    text('releases'),
    text('coverage'),
    text('thresholds'),
    text('gaps'),
    text('notes'),
    text('statedCounts'),
    text('timeline'),
    text('article'),
    text('claims'),
  ])
  return {
    allies,
    releases,
    coverage,
    thresholds,
    gaps,
    notes,
    statedCounts,
    timeline,
    article,
    claims,
  }
}
