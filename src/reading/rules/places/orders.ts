import type { AllyCode } from '../../../domain/ally'
import type { Reading } from '../../../domain/claim/reading'
import type { FoundReading } from '../../clauses/frame'

type RankReading = Extract<Reading, { kind: 'rank' }>

interface Place {
  readonly found: FoundReading
  readonly rank: RankReading
  readonly place: number
}

/** Places of a sentence that follow one another ("A is second and B third") are one order. */
export function readOrders(all: readonly FoundReading[]): readonly FoundReading[] {
  const places = all.flatMap((found): readonly Place[] => {
    const { reading } = found
    return reading.kind === 'rank' && typeof reading.place === 'number'
      ? [{ found, rank: reading, place: reading.place }]
      : []
  })
  const chain = chainOf(places)
  if (chain.length < 2) return all
  const first = chain[0]
  if (first === undefined) return all
  const allies: readonly AllyCode[] = chain.map(({ rank }) => rank.who)
  const { measure, year, from, among } = first.rank
  const longer = all.find(
    ({ reading }) => reading.kind === 'order' && reading.allies.length > allies.length,
  )
  if (longer !== undefined) return all
  const order: FoundReading = {
    reading: {
      kind: 'order',
      allies,
      measure,
      year,
      start: first.place,
      from,
      ...(among === undefined ? {} : { among }),
    },
    words: chain.flatMap(({ found }) => found.words),
  }
  const others = all.filter(
    (found) => !chain.some((place) => place.found === found) && found.reading.kind !== 'order',
  )
  return [order, ...others]
}

/** Places with the same measure, year and end, one after another, of different allies. */
function chainOf(places: readonly Place[]): readonly Place[] {
  const chain: Place[] = []
  for (const place of places) {
    const last = chain.at(-1)
    if (last === undefined) chain.push(place)
    else if (follows(last, place)) chain.push(place)
  }
  return chain
}

function follows(a: Place, b: Place): boolean {
  const isSame =
    a.rank.measure === b.rank.measure && a.rank.year === b.rank.year && a.rank.from === b.rank.from
  return isSame && b.place === a.place + 1 && a.rank.who !== b.rank.who
}
