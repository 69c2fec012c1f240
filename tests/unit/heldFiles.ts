import type { HeldFigures } from '../../src/domain/observation/observation'
import {
  coverageInSteps,
  readAllies,
  readGaps,
  readReleases,
} from '../../src/ingest/catalogueFiles'
import { readNotes } from '../../src/ingest/contextFiles'
import type { Read } from '../../src/ingest/read'
import { atOnce } from '../../src/ingest/read'
import { readRelease } from '../../src/ingest/releaseFile'
import { workedOutText } from '../workedOut'

/** The text of a file under data/, as it was when the tests' expectations were worked out: a later release changes none of them. */
export function heldText(path: string): string {
  return workedOutText(path)
}

/** What was read, or an error that lists the problems. */
export function accepted<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2))
  return read.value
}

export const ALLIES = readAllies('allies.csv', heldText('allies.csv')).entries
export const RELEASES = readReleases('releases.csv', heldText('releases.csv')).entries

const ANY_CODES = { allies: null, series: null, releases: null }
const GAPS = readGaps('gaps.csv', heldText('gaps.csv'), ANY_CODES).entries
const NOTES = readNotes('notes.csv', heldText('notes.csv'), ANY_CODES).entries

export const COVERAGE = atOnce(
  coverageInSteps('coverage.csv', heldText('coverage.csv'), ANY_CODES),
).entries

/** The figures of a release as held in data/. */
export function heldFigures(id: string): HeldFigures {
  const release = RELEASES.find((candidate) => candidate.id === id)
  if (release === undefined) throw new Error(`data/releases.csv has no ${id}`)
  return accepted(readRelease(heldText(`nato/${id}.csv`), release, ALLIES, GAPS, NOTES))
}
