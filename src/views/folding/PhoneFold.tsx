import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react'

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
 * A part of a page under its heading; on a phone it is folded, for there it would be a long way past what comes first. An
 * address that leads to something in it opens it.
 */
export function PhoneFold({ title, heading: Heading = 'h3', holds, children }: PhoneFoldProps) {
  const fold = useRef<HTMLDetailsElement>(null)
  const isNarrow = useSyncExternalStore(onTurn, () => matchMedia(NARROW).matches)
  useEffect(() => {
    const open = () => openFor(fold.current)
    open()
    addEventListener('hashchange', open)
    return () => removeEventListener('hashchange', open)
  }, [])
  if (!isNarrow) {
    return (
      <>
        <Heading>{title}</Heading>
        {children}
      </>
    )
  }
  return (
    <details ref={fold} className="phone-fold">
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

/** Opens a fold that holds what the address leads to, and goes there. */
function openFor(fold: HTMLDetailsElement | null): void {
  const name = decodeURIComponent(location.hash.slice(1))
  const target = name === '' ? null : document.getElementById(name)
  if (fold === null || target === null || !fold.contains(target)) return
  fold.open = true
  target.scrollIntoView()
}
