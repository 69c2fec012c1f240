import type { Ally } from '../../domain/ally'
import { isAllyIn } from '../../domain/ally'
import type { Hundredths } from '../../domain/hundredths'
import type { Observation } from '../../domain/observation/observation'
import { type SipriShare, sipriStretches } from '../../domain/observation/sipri'
import { judge, type Verdict } from '../../domain/verdict/verdict'

/** How a stretch of a line is drawn: NATO's solid or dashed, grey before accession, SIPRI's dotted. */
export type StretchKind = 'actual' | 'estimate' | 'before' | 'sipri'

/** A point of a line of shares. */
export interface SharePoint {
  readonly year: number
  readonly value: Hundredths
}

/** A point that is drawn as a mark with a name of its own. */
interface ShareMark extends SharePoint {
  readonly label: string
  /** Series, space, year: `POL 2024`. */
  readonly datum: string
  readonly kind: StretchKind
  /** Its colour; `none` where it is not judged. */
  readonly verdict: Verdict
}

/** One line: stretches without a gap in them, and the marks on it. */
export interface SharesLine {
  readonly name: string
  /** What stands beside its end: its last value, behind its name where there are two lines; empty for none. */
  readonly endText: string
  readonly stretches: readonly {
    readonly kind: StretchKind
    readonly points: readonly SharePoint[]
  }[]
  readonly marks: readonly ShareMark[]
}

/** Shares over years, small enough to be drawn beside others of its kind on the same scale. */
export interface SharesFigure {
  readonly title: string
  readonly years: readonly [first: number, last: number]
  /** Upper end of the axis, in hundredths of a percent; the lower one is 0. */
  readonly max: Hundredths
  readonly ticks: readonly { readonly value: Hundredths; readonly text: string }[]
  /** The line that is judged by, over some of the years. */
  readonly mark: { readonly value: Hundredths; readonly from: number }
  readonly lines: readonly SharesLine[]
}

/** The axis that holds all values, with a tick at every percent, or at every other where there are many. */
export function sharesScale(
  values: readonly Hundredths[],
  textOf: (value: Hundredths) => string,
): Pick<SharesFigure, 'max' | 'ticks'> {
  const percent = Math.ceil(Math.max(100, ...values) / 100)
  const step = percent > 6 ? 2 : 1
  const count = Math.ceil(percent / step)
  return {
    max: count * step * 100,
    ticks: Array.from({ length: count + 1 }, (_, index) => index * step * 100).map((value) => ({
      value,
      text: textOf(value),
    })),
  }
}

/** NATO's line for an ally or aggregate. The stretch to an estimate is dashed, that before accession grey. */
export function natoLine(
  points: readonly Observation[],
  ally: Ally | undefined,
  threshold: Hundredths,
  words: {
    readonly name: string
    readonly endText: string
    readonly label: (point: Observation) => string
  },
): SharesLine {
  const kindOf = ({ year, status }: Observation): StretchKind => {
    if (ally !== undefined && !isAllyIn(ally, year)) return 'before'
    return status === 'estimate' ? 'estimate' : 'actual'
  }
  const stretches = points.flatMap((point, index) => {
    const before = points[index - 1]
    if (before?.value == null || point.value === null) return []
    const kind = kindOf(before) === 'before' ? 'before' : kindOf(point)
    const ends = [
      { year: before.year, value: before.value },
      { year: point.year, value: point.value },
    ]
    return [{ kind, points: ends }]
  })
  return {
    ...words,
    stretches: joined(stretches),
    marks: points.flatMap((point) =>
      point.value === null
        ? []
        : {
            year: point.year,
            value: point.value,
            label: words.label(point),
            datum: `${point.series} ${point.year}`,
            kind: kindOf(point),
            verdict: judge(point, threshold),
          },
    ),
  }
}

/** Pieces that follow each other in the same way of drawing, as one. */
function joined(pieces: SharesLine['stretches']): SharesLine['stretches'] {
  const whole: { kind: StretchKind; points: readonly SharePoint[] }[] = []
  for (const piece of pieces) {
    const open = whole.at(-1)
    const follows = open?.points.at(-1)?.year === piece.points[0]?.year
    if (open?.kind === piece.kind && follows) {
      open.points = [...open.points, ...piece.points.slice(1)]
    } else whole.push({ ...piece })
  }
  return whole
}

/** SIPRI's line: dotted, without marks but for a figure that stands alone, and never joined to NATO's. */
export function sipriLine(
  figures: readonly SipriShare[],
  words: {
    readonly name: string
    readonly endText: string
    readonly label: (figure: SipriShare) => string
  },
): SharesLine {
  const stretches = sipriStretches(figures)
  return {
    ...words,
    stretches: stretches
      .filter(({ length }) => length > 1)
      .map((points) => ({ kind: 'sipri' as const, points })),
    marks: stretches
      .filter(({ length }) => length === 1)
      .flat()
      .map((figure) => ({
        year: figure.year,
        value: figure.value,
        label: words.label(figure),
        datum: `SIPRI ${figure.year}`,
        kind: 'sipri' as const,
        verdict: 'none' as const,
      })),
  }
}
