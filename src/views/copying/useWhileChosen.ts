import { useState } from 'react'
import type { Choice } from '../../domain/view/view'
import { useApp } from '../../state/hooks'

/** A state that holds as long as nothing else is chosen, such as what was said of the view shown; `null` before and after. */
export function useWhileChosen<Value>(): readonly [Value | null, (value: Value | null) => void] {
  const choice = useApp((state) => state.choice)
  const [held, hold] = useState<{ readonly value: Value | null; readonly of: Choice } | null>(null)
  return [held?.of === choice ? held.value : null, (value) => hold({ value, of: choice })]
}
