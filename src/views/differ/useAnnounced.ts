import { useMemo } from 'react'
import type { Hundredths } from '../../domain/hundredths'
import type { Reference } from '../../domain/reference'
import type { ReleaseId } from '../../domain/release/release'
import {
  announcedCounts,
  announcedMark,
  announcedOutcome,
  announcedYears,
} from '../../domain/statement/announced'

/** What NATO announced up to a release, at a mark it spoke of, and what became of it: known before any release is loaded. */
export function useAnnounced(reference: Reference, upTo: ReleaseId, asked: Hundredths) {
  return useMemo(() => {
    const { statedCounts, counts, allies } = reference
    const mark = announcedMark(statedCounts, asked)
    const releases = reference.releases.filter(({ id }) => id <= upTo)
    const announced = announcedCounts(statedCounts, counts, releases, mark)
    return {
      mark,
      releases,
      outcome: announcedOutcome(announced),
      years: announcedYears(announced, allies),
    }
  }, [reference, upTo, asked])
}
