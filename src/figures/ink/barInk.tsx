import type { Verdict } from '../../domain/verdict/verdict'
import type { FigureDatum } from '../figure'
import { PALETTE } from './palette'

/** What a shape is coloured by: the verdict, that it is NATO's own row, or that it is not judged (`plain`). */
export type InkKind = Verdict | 'aggregate' | 'plain'

const KINDS = ['meets', 'below', 'undecided', 'aggregate', 'plain'] as const

const colourOf = (kind: InkKind) => (kind === 'none' ? PALETTE.uncounted : PALETTE[kind])

/** The kind of an ally's bar: one that counts and has no verdict is of a measure that is not judged. */
export function inkKindOf({ verdict, isCounted }: FigureDatum): InkKind {
  return verdict === 'none' && isCounted ? 'plain' : verdict
}

/** How a mark is filled and outlined. */
export interface Ink {
  readonly fill: string
  readonly stroke: string
  /** Said, for the outline of a halo around it would be wider. */
  readonly strokeWidth: number
}

/**
 * Solid for an actual, hatched for an estimate or an undecided one, and solid too where a program finds no
 * hatches; hollow for one that is not counted, which a grey alone would not tell from one below where all is
 * grey. `idPrefix` as for the hatches.
 */
export function inkOf(kind: InkKind, status: FigureDatum['status'], idPrefix: string): Ink {
  const stroke = colourOf(kind)
  if (kind === 'none') return { fill: PALETTE.paper, stroke, strokeWidth: 1 }
  const isHatched = status === 'estimate' || kind === 'undecided'
  return {
    fill: isHatched ? `url(#${idPrefix}-${kind}) ${stroke}` : stroke,
    stroke,
    strokeWidth: 1,
  }
}

/** The hatches, one for each kind that is hatched. `idPrefix` keeps two drawings in one document apart. */
export function Hatches({ idPrefix }: { readonly idPrefix: string }) {
  return (
    <defs>
      {KINDS.map((kind) => (
        <pattern
          key={kind}
          id={`${idPrefix}-${kind}`}
          width={5}
          height={5}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={5} height={5} fill={PALETTE.paper} />
          <rect width={2.2} height={5} fill={colourOf(kind)} />
          {kind === 'undecided' && <rect width={5} height={2.2} fill={colourOf(kind)} />}
        </pattern>
      ))}
    </defs>
  )
}
