import { useId } from 'react'
import type { Verdict } from '../domain/verdict'
import { PALETTE, verdictColour } from '../figures/palette'

/** How the inside of an estimate's bar is painted, by verdict: the id of a pattern. */
export type Hatches = Readonly<Record<Verdict | 'aggregate', string>>

/** Ids for the patterns of one chart, different from every other chart's on the page. */
export function useHatches(): Hatches {
  const id = useId()
  return {
    meets: `${id}meets`,
    below: `${id}below`,
    undecided: `${id}undecided`,
    none: `${id}none`,
    aggregate: `${id}aggregate`,
  }
}

/** The patterns themselves: stripes of the verdict's colour; crossed ones where it is undecided. */
export function HatchPatterns({ hatches }: { readonly hatches: Hatches }) {
  const stripes = (id: string, colour: string, isCrossed: boolean) => (
    <pattern
      key={id}
      id={id}
      width={5}
      height={5}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={5} height={5} fill={PALETTE.paper} />
      <rect width={2.2} height={5} fill={colour} />
      {isCrossed && <rect width={5} height={2.2} fill={colour} />}
    </pattern>
  )
  return (
    <defs>
      {stripes(hatches.meets, verdictColour('meets'), false)}
      {stripes(hatches.below, verdictColour('below'), false)}
      {stripes(hatches.undecided, verdictColour('undecided'), true)}
      {stripes(hatches.none, verdictColour('none'), false)}
      {stripes(hatches.aggregate, PALETTE.aggregate, false)}
    </defs>
  )
}
