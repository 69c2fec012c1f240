import type { Reading } from '../../../src/domain/claim/reading'
import { readReading } from '../../../src/domain/claim/readingNotation'
import { judgeReading } from '../../../src/domain/judging/judgeReading'
import type { HeldFigures } from '../../../src/domain/observation/observation'
import { readStatedCounts } from '../../../src/ingest/contextFiles'
import { heldFigures, heldText, RELEASES } from '../heldFiles'

/** All releases as held in data/, oldest first. */
export const HELD: readonly HeldFigures[] = RELEASES.map(({ id }) => heldFigures(id))

/** NATO's own counts as held in data/. */
export const STATED = readStatedCounts('stated_counts.csv', heldText('stated_counts.csv'), {
  allies: null,
  series: null,
  releases: null,
}).entries

/** The reading that a notation stands for. */
export function saidBy(notation: string): Reading {
  const reading = readReading(notation)
  if (reading === null) throw new Error(`not a reading: ${notation}`)
  return reading
}

/** One of the releases that are held. */
export function figuresOf(id: string): HeldFigures {
  const figures = HELD.find(({ release }) => release.id === id)
  if (figures === undefined) throw new Error(`no release ${id}`)
  return figures
}

/** What a release says of a reading. */
export function judgedBy(id: string, notation: string) {
  return judgeReading(saidBy(notation), { figures: figuresOf(id), figuresOf })
}
