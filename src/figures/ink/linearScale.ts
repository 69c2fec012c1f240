/** Turns a value into a position, in px. */
export type LinearScale = (value: number) => number

/** The scale on which `min` lies at `from` and `max` at `to`; either direction. */
export function linearScale(
  [min, max]: readonly [number, number],
  [from, to]: readonly [number, number],
): LinearScale {
  return (value) => from + ((value - min) / (max - min)) * (to - from)
}
