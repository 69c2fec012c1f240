import type { ReadingKind } from '../../domain/claim/reading'
import type { Judgement } from '../../domain/judging/judgement'
import type { JudgedReading } from '../../domain/judging/judgeOverReleases'
import { releaseOfTheDay } from '../../domain/judging/releaseOfTheDay'
import type { Reference } from '../../domain/reference'
import type { Parts } from '../../words/parts'

interface Source {
  readonly address: string
  readonly name: string
}

/** What one release says, in words. */
interface SideTold {
  /** The release, named. */
  readonly release: string
  /** The sentence that would be right by it; `null` where it has none. */
  readonly right: string | null
}

/** A judged claim in words: page, text and HTML say the same. */
export interface ClaimTold {
  readonly reading: string
  readonly day: SideTold
  readonly newest: SideTold
  readonly notes: readonly { readonly text: string; readonly source: Source | null }[]
}

/** Puts a judged claim into words. */
export function toldOf(
  judged: JudgedReading,
  said: string,
  { releases, allies }: Pick<Reference, 'releases' | 'allies'>,
  check: Parts['check'],
): ClaimTold {
  const { reading, then, now } = judged
  const side = (judgement: Judgement | null): SideTold => {
    const release = releases.find(({ id }) => id === judgement?.release)
    if (judgement === null || release === undefined)
      return { release: check.beforeReleases, right: null }
    return {
      release: check.ofRelease(release.day),
      right: check.rightSentence({ reading, judgement, release, allies }),
    }
  }
  return {
    reading: check.claimSentence(reading, allies),
    day: side(then),
    newest: side(now),
    notes: notesOf(judged, said, { releases, allies }, check),
  }
}

/** Kinds that are about several years of one. */
const OF_YEARS: readonly ReadingKind[] = ['first', 'every_year', 'peak', 'streak', 'mean']

function notesOf(
  judged: JudgedReading,
  said: string,
  { releases, allies }: Pick<Reference, 'releases' | 'allies'>,
  check: Parts['check'],
): ClaimTold['notes'] {
  const { then, earlier, stated, denominator } = judged
  const day = releaseOfTheDay(releases, said)
  const isSilent = then?.verdict === 'not-held' && day !== undefined
  const texts = [
    check.statedVerdictWords(judged),
    check.meantWords(judged),
    then?.holdsForThoseHeld
      ? check.ofThoseHeld(then.passing.length, OF_YEARS.includes(judged.reading.kind))
      : null,
    then?.isMissedClosely ? check.closely : null,
    isSilent ? check.notHeldWords(day, then.open, allies) : null,
    earlier === null ? null : check.earlierWords(earlier, releases),
    check.otherPricesWords(judged.now),
    check.whyDifferent({ judged, releases }),
    check.denominatorWords(denominator),
  ]
  return texts.flatMap((text, index) => {
    if (text === null) return []
    const isStatement = index === 0 && stated !== null
    const source = isStatement
      ? { address: stated.statement.source, name: check.statedSource }
      : null
    return [{ text, source }]
  })
}
