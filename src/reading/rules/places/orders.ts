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
  const further = furtherOrder(all, chain)
  if (further !== null) return further
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

/** "A is first, B second, followed by C and D": places and the order that goes on from them are one. */
function furtherOrder(
  all: readonly FoundReading[],
  chain: readonly Place[],
): readonly FoundReading[] | null {
  const [first, last] = [chain[0], chain.at(-1)]
  if (first === undefined || last === undefined) return null
  for (const found of all) {
    const { reading } = found
    if (reading.kind !== 'order' || !isSameScale(first.rank, reading)) continue
    if (reading.start <= first.place || reading.start > last.place + 1) continue
    const before = chain.filter(({ place }) => place < reading.start)
    const rest = chain.slice(before.length)
    if (rest.some(({ rank }, index) => reading.allies[index] !== rank.who)) continue
    const allies = [...before.map(({ rank }) => rank.who), ...reading.allies]
    const words = [...before.flatMap((one) => one.found.words), ...found.words]
    const merged = { reading: { ...reading, allies, start: first.place }, words }
    const parts = [found, ...chain.map((one) => one.found)]
    return [merged, ...all.filter((one) => !parts.includes(one))]
  }
  return null
}

const isSameScale = (
  a: Pick<RankReading, 'measure' | 'year' | 'from'>,
  b: Pick<RankReading, 'measure' | 'year' | 'from'>,
) => a.measure === b.measure && a.year === b.year && a.from === b.from

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
  return isSameScale(a.rank, b.rank) && b.place === a.place + 1 && a.rank.who !== b.rank.who
}
