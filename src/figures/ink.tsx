import type { FigureDatum } from './figure'

/** How a mark is filled and outlined. */
export interface Ink {
  readonly fill: string
  readonly stroke: string
}

const HATCHED = ['meets', 'below', 'undecided', 'none'] as const

/** Solid for an actual, hatched for an estimate; the colour is the verdict's. */
export function inkOf(
  verdict: FigureDatum['verdict'],
  status: FigureDatum['status'],
  idPrefix: string,
): Ink {
  const colour = `var(--${verdict})`
  const isHatched = status === 'estimate' || verdict === 'undecided'
  return { fill: isHatched ? `url(#${idPrefix}-${verdict})` : colour, stroke: colour }
}

/** The hatches, one for each verdict. `idPrefix` keeps two drawings on one page apart. */
export function HatchPatterns({ idPrefix }: { idPrefix: string }) {
  return (
    <defs>
      {HATCHED.map((verdict) => (
        <pattern
          key={verdict}
          id={`${idPrefix}-${verdict}`}
          width={5}
          height={5}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={5} height={5} fill={`var(--${verdict})`} opacity={0.28} />
          <rect width={2.2} height={5} fill={`var(--${verdict})`} />
        </pattern>
      ))}
    </defs>
  )
}
