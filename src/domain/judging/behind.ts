import type { Reading } from '../claim/reading'
import type { Observation } from '../observation/observation'
import type { Judgement, ReadingVerdict } from './judgement'

/** Whether a release has something to say of a reading; else it lacks the figures, or no release has them. */
export function isAnswered(verdict: ReadingVerdict): boolean {
  return verdict !== 'not-held' && verdict !== 'not-checkable'
}

/** Whether a reading is about how many allies, or which. */
export function isOfMany({ kind }: Reading): boolean {
  return kind === 'count' || kind === 'set'
}

/** The figures behind a verdict: those on the side spoken of, or of whom it is spoken; none where there is none. */
export function figuresBehind(
  reading: Reading,
  { verdict, passing, figures }: Judgement,
): readonly Observation[] {
  if (!isAnswered(verdict)) return []
  return isOfMany(reading) ? passing : figures
}

/** The figures that a verdict turns on: of those named, and close calls; each once. */
export function decisiveFigures({ figures, closeCalls }: Judgement): readonly Observation[] {
  const isNamed = (o: Observation) =>
    figures.some(({ series, year }) => series === o.series && year === o.year)
  return [...figures, ...closeCalls.filter((o) => !isNamed(o))].filter(
    ({ value }) => value !== null,
  )
}

/** A verdict as it is published: addresses and fields stay, so that old readers stay right. */
export type PublishedVerdict = 'holds' | 'fails' | 'undecided' | 'not-checkable'

export const PUBLISHED_VERDICTS: Readonly<Record<ReadingVerdict, PublishedVerdict>> = {
  holds: 'holds',
  'does not hold': 'fails',
  undecided: 'undecided',
  'not-held': 'not-checkable',
  'not-checkable': 'not-checkable',
}
