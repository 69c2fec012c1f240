import { describe, expect, it } from 'vitest'
import { READING_PARTS } from '../../../src/domain/claim/readingParts'
import type { ReadingVerdict } from '../../../src/domain/judging/judgement'
import { judgeReading } from '../../../src/domain/judging/judgeReading'
import { figuresOf, HELD, saidBy } from './heldReleases'
import { VERDICT_TABLE } from './verdictTable'

const LETTERS: Readonly<Record<ReadingVerdict, string>> = {
  holds: 'H',
  'does not hold': 'D',
  undecided: 'U',
  'not-held': 'N',
  'not-checkable': '-',
}

describe('The verdict of every release', () => {
  it.each(VERDICT_TABLE)('on %s is as another program has it', (notation, verdicts) => {
    const reading = saidBy(notation)
    const judged = HELD.map(
      (figures) => LETTERS[judgeReading(reading, { figures, figuresOf }).verdict],
    )
    expect(judged.join('')).toBe(verdicts)
  })

  it('is in the table for every kind that rests on one release', () => {
    const kinds = new Set(VERDICT_TABLE.map(([notation]) => saidBy(notation).kind))
    const others = Object.keys(READING_PARTS).filter((kind) => ![...kinds].join().includes(kind))
    expect(others).toEqual(['revision', 'uncheckable'])
    expect(VERDICT_TABLE.every(([, verdicts]) => verdicts.length === HELD.length)).toBe(true)
  })
})
