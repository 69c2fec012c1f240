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

/** All of data/ besides the figures, as the app reads it; its files are read by another function where they are to be others. */
export function appReference(textOf = dataText): Reference {
  return accepted(
    readReference({
      allies: textOf(REFERENCE_FILES.allies),
      releases: textOf(REFERENCE_FILES.releases),
      coverage: textOf(REFERENCE_FILES.coverage),
      counts: textOf(REFERENCE_FILES.counts),
      thresholds: textOf(REFERENCE_FILES.thresholds),
      gaps: textOf(REFERENCE_FILES.gaps),
      notes: textOf(REFERENCE_FILES.notes),
      statedCounts: textOf(REFERENCE_FILES.statedCounts),
      timeline: textOf(REFERENCE_FILES.timeline),
      article: textOf(REFERENCE_FILES.article),
      claims: textOf(REFERENCE_FILES.claims),
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
