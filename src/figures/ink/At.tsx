import type { Length } from './across'

interface AtProps {
  readonly x: Length
  readonly y?: number
  readonly children: React.ReactNode
}

/** Places its content, in px from there on, at a point of a drawing of any width. Who does not see it is told elsewhere. */
export function At({ x, y, children }: AtProps) {
  return (
    <svg x={x} y={y} width={1} height={1} overflow="visible" aria-hidden="true">
      {children}
    </svg>
  )
}
