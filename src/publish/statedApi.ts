import type { ReleaseFigures } from '../domain/observation/observation'
import type { StatedCount } from '../domain/statement/statedCount'
import { followStatement, type StatedVintage } from '../domain/statement/statement'
import { countDocument } from './countDocument'

/**
 * `/api/v1/stated.json`: every count that NATO stated, in the order of the file, with the count of
 * its own release and of each later one. `left` are the allies that were at or above the mark in
 * the statement's own release and are below it in a later one.
 */
export function statedDocument(
  statedCounts: readonly StatedCount[],
  releases: readonly ReleaseFigures[],
) {
  const vintage = ({ release, coverage, count }: StatedVintage) => ({
    release,
    concept: releases.find((own) => own.release.id === release)?.release.concept,
    coverage,
    ...countDocument(count),
  })
  return {
    stated: statedCounts.map((stated) => {
      const { own, later } = followStatement(stated, releases)
      return {
        said: stated.said,
        release: stated.release,
        year: stated.year,
        threshold: stated.threshold / 100,
        number: stated.number ?? 'all',
        outlook: stated.outlook,
        wording: stated.wording,
        difference: stated.difference,
        source: stated.source,
        status: stated.status,
        count: own === null ? null : vintage(own),
        later: later.map((one) => ({ ...vintage(one), left: one.left })),
      }
    }),
  }
}
