/** Width of the units that lines are drawn in, across. */
export const ACROSS = 1000

/** Lines in units of their own across (`ACROSS`) and px down, stretched to the width that there is. */
export function Stretched(props: { readonly height: number; readonly children: React.ReactNode }) {
  const { height, children } = props
  return (
    <svg
      width="100%"
      height={height}
      viewBox={`0 0 ${ACROSS} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}
