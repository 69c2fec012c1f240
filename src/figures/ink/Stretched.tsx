/** Width of the units that lines are drawn in, across, where the width of the drawing is not known. */
export const ACROSS = 1000

interface StretchedProps {
  readonly height: number
  /** Units across: the drawing's width in px where it is known, else `ACROSS`. */
  readonly units?: number
  readonly children: React.ReactNode
}

/** Lines in units of their own across and px down, stretched to the width that there is. */
export function Stretched({ height, units = ACROSS, children }: StretchedProps) {
  return (
    <svg
      width="100%"
      height={height}
      viewBox={`0 0 ${units} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}
