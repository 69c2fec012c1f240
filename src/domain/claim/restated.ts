import type { OrderReading, RankReading } from './allyReadings'
import type { Reading } from './reading'

/** The readings that say something of their own: a place that an order beside it tells too is one fact with it. */
export function withoutRestated(readings: readonly Reading[]): readonly Reading[] {
  const orders = readings.filter((one) => one.kind === 'order')
  return readings.filter(
    (one) => one.kind !== 'rank' || !orders.some((order) => isPlaceIn(one, order)),
  )
}

function isPlaceIn(rank: RankReading, order: OrderReading): boolean {
  const at = order.allies.indexOf(rank.who)
  const about = ({ measure, year, from, among, excluding }: RankReading | OrderReading) =>
    JSON.stringify([measure, year, from, among, excluding])
  return at >= 0 && rank.place === order.start + at && about(rank) === about(order)
}
