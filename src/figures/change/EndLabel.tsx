import { PALETTE } from '../ink/palette'
import { percent } from '../ink/percent'
import { Signs } from '../ink/Signs'
import type { Dumbbell, DumbbellEnd } from './dumbbell'

/** From a point, and from the line of the mark, to a label, in px. */
const [FROM_POINT, FROM_LINE] = [8, 4]
/** How far from the mark, in parts of the axis, a point's label lies on its line: in any frame, and in a narrow one alone. */
const [LEAST, ANY, NARROW] = [0.015, 0.064, 0.12]

/** The value of a point that may lie on the line of the judged mark. */
export interface LabelledEnd {
  readonly end: DumbbellEnd
  readonly row: Dumbbell
  readonly max: number
  /** The mark that is judged, in hundredths of a percent of GDP. */
  readonly judged: number
  /** Which side of its point its label stands on: outside, so that it does not lie on the line between both. */
  readonly isLeft: boolean
  /** Whether it is part of a picture of fixed size, which is never narrow. */
  readonly isPicture: boolean
}

/** In which frames a label would lie on the line of the judged mark beside its point, and stands beyond that. */
type BeyondLine = 'none' | 'narrow' | 'all'

/** Says so of one. */
export function beyondLine({ end, max, judged, isLeft, isPicture }: LabelledEnd): BeyondLine {
  const away = (isLeft ? end.value - judged : judged - end.value) / max
  if (away > LEAST && away < ANY) return 'all'
  return !isPicture && away > LEAST && away < NARROW ? 'narrow' : 'none'
}

interface EndLabelProps extends LabelledEnd {
  /** Beyond the line of the mark, not beside its point, from which it is placed else. */
  readonly isBeyond: boolean
  readonly className?: string | undefined
}

/** A point's value. */
export function EndLabel({ isBeyond, className, ...props }: EndLabelProps) {
  const { end, row, max, judged, isLeft } = props
  const gap = (isLeft ? -1 : 1) * (isBeyond ? FROM_LINE : FROM_POINT)
  return (
    <text
      className={className}
      x={isBeyond ? percent(judged / max, 1) : gap}
      dx={isBeyond ? gap : undefined}
      y={4}
      textAnchor={isLeft ? 'end' : undefined}
      fill={end === row.last ? undefined : PALETTE.quiet}
      aria-hidden="true"
    >
      {end.shortText}
      <Signs signs={end.noteSigns} />
    </text>
  )
}
