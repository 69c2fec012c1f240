import type { Length } from './across'

interface LoweredProps {
  readonly by: Length
  /** What is 100% across within, in px of what it is in; all of that where nothing is given. */
  readonly plot?: { readonly x: number; readonly width: number } | null
  readonly children: React.ReactNode
}

/** Places its content so far down, in px or in what follows the size of text. */
export function Lowered({ by, plot = null, children }: LoweredProps) {
  if (typeof by === 'number' && plot === null) {
    return <g transform={`translate(0 ${by})`}>{children}</g>
  }
  return (
    <svg y={by} {...plot} overflow="visible" role="presentation">
      {children}
    </svg>
  )
}
