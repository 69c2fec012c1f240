import type { CSSProperties } from 'react'

/** What style sheets keep free for what is on its way, from its heights in px: it grows with the reader's type. */
export function waitingRoom(height: {
  readonly narrow: number
  readonly middle?: number
  readonly wide: number
}): CSSProperties & Readonly<Record<`--${string}`, string>> {
  return {
    '--waiting-narrow': `${height.narrow / 16}rem`,
    '--waiting-middle': `${(height.middle ?? height.wide) / 16}rem`,
    '--waiting-wide': `${height.wide / 16}rem`,
  }
}
