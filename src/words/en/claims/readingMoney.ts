import type { Ally } from '../../../domain/ally'
import type { GapRankReading } from '../../../domain/claim/allyReadings'
import type { CumulativeReading, GapReading } from '../../../domain/claim/figureReadings'
import { measured, opWords, ordinal, ownedBy, placeWords, plainNumber } from './readingNouns'

/** What is missing to a mark, whose gap is how large, and what was spent above a year: as a clause. */
export function moneyGapWords(
  reading: GapReading | GapRankReading | CumulativeReading,
  { allies, found }: { readonly allies: readonly Ally[]; readonly found?: string },
  is: string,
): string {
  switch (reading.kind) {
    case 'gap':
      return `${ownedBy(reading.who, `gap to ${plainNumber(reading.mark)}% of GDP`, allies)} in ${reading.year} ${is} ${found ?? `${opWords[reading.op]}${measured('usd', reading.value)}`}`
    case 'gaprank': {
      const place = found ?? placeWords(reading.place, 'top')
      return `${ownedBy(reading.who, `gap to ${plainNumber(reading.mark)}% of GDP in money`, allies)} in ${reading.year} ${is} the ${place === ordinal(1) ? '' : `${place} `}largest`
    }
    case 'cumulative':
      return `${ownedBy(reading.who, `extra spending over the level of ${reading.from}`, allies)}, summed up to ${reading.to}, ${is} ${found ?? `${opWords[reading.op]}${measured(reading.measure, reading.value)}`}`
  }
}
