import { type ReactNode, useSyncExternalStore } from 'react'

/** As narrow as a phone, as the style sheets have it. */
const NARROW = '(max-width: 37.4375rem)'

interface PhoneFoldProps {
  readonly title: string
  readonly heading?: 'h2' | 'h3'
  /** What is in it, for who sees it closed: "13 years". */
  readonly holds: string
  readonly children: ReactNode
}

/**
 * A part of a page under its heading; on a phone it is folded, for there it would be a long way past what comes first.
 */
export function PhoneFold({ title, heading: Heading = 'h3', holds, children }: PhoneFoldProps) {
  const isNarrow = useSyncExternalStore(onTurn, () => matchMedia(NARROW).matches)
  if (!isNarrow) {
    return (
      <>
        <Heading>{title}</Heading>
        {children}
      </>
    )
  }
  return (
    <details className="phone-fold">
      <summary>
        <Heading>{title}</Heading> <span className="hint">{holds}</span>
      </summary>
      {children}
    </details>
  )
}

function onTurn(react: () => void): () => void {
  const narrow = matchMedia(NARROW)
  narrow.addEventListener('change', react)
  return () => narrow.removeEventListener('change', react)
}
