/*
 * In place of recharts' search for round numbers between the ends of an axis, and of the decimal arithmetic that it
 * brings for that: its axes are hidden, since figures bring their own ticks. See `vite.config.ts`.
 */

type Ends = readonly [from: number, to: number]

/** The ends of an axis, which are where its figure has them. */
function endsAlone(domain: Ends): readonly number[] {
  return [...domain]
}

export { endsAlone as getNiceTickValues, endsAlone as getTickValuesFixedDomain }
