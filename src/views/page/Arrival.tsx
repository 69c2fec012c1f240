import { useLayoutEffect } from 'react'

interface ArrivalProps {
  readonly onArrive: () => void
}

/** Tells that what stands after it is drawn, before any of that is measured. */
export function Arrival({ onArrive }: ArrivalProps) {
  useLayoutEffect(onArrive, [onArrive])
  return null
}
