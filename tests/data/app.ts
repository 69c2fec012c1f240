import type { HeldFigures } from '../../src/domain/observation/observation'
import type { Reference } from '../../src/domain/reference'
import type { Read } from '../../src/ingest/read'
import { REFERENCE_FILES, readReference } from '../../src/ingest/referenceFiles'
import { readRelease, releasePath } from '../../src/ingest/releaseFile'
import { dataText } from './csvFile'

/** What was read; a refusal throws, with its problems. */
function accepted<T>(read: Read<T>): T {
  if (read.ok) return read.value
  throw new Error(JSON.stringify(read.problems, null, 2))
}

/** All of data/ besides the figures, as the app reads it. */
export function appReference(): Reference {
  return accepted(
    readReference({
      allies: dataText(REFERENCE_FILES.allies),
      releases: dataText(REFERENCE_FILES.releases),
      coverage: dataText(REFERENCE_FILES.coverage),
      counts: dataText(REFERENCE_FILES.counts),
      thresholds: dataText(REFERENCE_FILES.thresholds),
      gaps: dataText(REFERENCE_FILES.gaps),
      notes: dataText(REFERENCE_FILES.notes),
      statedCounts: dataText(REFERENCE_FILES.statedCounts),
      timeline: dataText(REFERENCE_FILES.timeline),
      article: dataText(REFERENCE_FILES.article),
      claims: dataText(REFERENCE_FILES.claims),
    }),
  )
}

/** The figures of every release, as the app reads them, oldest first. */
export function appFigures(reference: Reference): readonly HeldFigures[] {
  const { releases, allies, gaps, notes } = reference
  return releases.map((release) =>
    accepted(readRelease(dataText(releasePath(release.id)), release, allies, gaps, notes)),
  )
}
