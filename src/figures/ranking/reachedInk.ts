import { type Ink, type InkKind, inkOf } from '../ink/barInk'
import { REACHED } from '../ink/palette'

/** What a bar is coloured by: how many further marks it reaches (`meets3`: all; `meets1`: two fewer, or more), too. */
export type ReachedKind = InkKind | keyof typeof REACHED

/** How a bar is filled and outlined: solid, but for one that cannot be told. `idPrefix` as for the hatches. */
export function reachedInk(kind: ReachedKind, idPrefix: string): Pick<Ink, 'fill' | 'stroke'> {
  if (kind !== 'meets1' && kind !== 'meets2' && kind !== 'meets3')
    return inkOf(kind, 'actual', idPrefix)
  return { fill: REACHED[kind], stroke: REACHED[kind] }
}
