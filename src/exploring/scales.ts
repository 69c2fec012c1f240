/*
 * The scales of the interactive charts, in place of all of d3's, which recharts would bring with times, logarithms,
 * colours and formats: numbers, names in a row and points in a row. See `vite.config.ts`.
 */
import { type LinearScale, linearScale } from '../figures/ink/linearScale'

type Ends = readonly [from: number, to: number]

/** A scale as recharts sets and asks it: by functions that say what they are set to where they are given nothing. */
interface HostScale<T> {
  (value: T): number | undefined
  domain(set?: readonly T[]): readonly T[] | HostScale<T>
  range(set?: Ends): Ends | HostScale<T>
  /** Of names alone: how wide each is, in px. */
  readonly bandwidth?: () => number
}

/** `placed` says where a value lies; `width` how wide one is, where it has a width. */
function hostScale<T>(
  start: readonly T[],
  placed: (domain: readonly T[], range: Ends, value: T) => number | undefined,
  width?: (domain: readonly T[], range: Ends) => number,
): HostScale<T> {
  let domain = start
  let range: Ends = [0, 1]
  const scale: HostScale<T> = Object.assign((value: T) => placed(domain, range, value), {
    domain: (set?: readonly T[]) => {
      if (set === undefined) return domain
      domain = [...set]
      return scale
    },
    range: (set?: Ends) => {
      if (set === undefined) return range
      range = [set[0], set[1]]
      return scale
    },
    ...(width === undefined ? {} : { bandwidth: () => width(domain, range) }),
  })
  return scale
}

/** Numbers, from the first to the last of its domain. */
export function scaleLinear(): HostScale<number> {
  return hostScale([0, 1], ([min = 0, max = 1], range, value) =>
    linearScale([min, max], range)(value),
  )
}

/** Names, each with its part of the range. */
export function scaleBand(): HostScale<string> {
  return hostScale<string>(
    [],
    (domain, range, name) => inARow(domain, domain.length, range, name),
    (domain, [from, to]) => Math.abs(to - from) / Math.max(1, domain.length),
  )
}

/** Names, from one end of the range to the other. */
export function scalePoint(): HostScale<string> {
  return hostScale<string>(
    [],
    (domain, range, name) => inARow(domain, domain.length - 1, range, name),
    () => 0,
  )
}

/** Where a name begins of which there are `count` steps; `undefined` of one that is not in the row. */
function inARow(
  domain: readonly string[],
  count: number,
  range: Ends,
  name: string,
): number | undefined {
  const index = domain.indexOf(name)
  const at: LinearScale = linearScale([0, Math.max(1, count)], range)
  return index < 0 ? undefined : at(index)
}
