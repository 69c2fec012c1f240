import type { MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Reading } from '../../domain/claim/reading'
import { writeReading } from '../../domain/claim/readingNotation'
import type { View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { viewLink } from '../viewAddress'

interface DeskLinkProps {
  readonly claim: Reading
  /** What the link keeps beside the claim. */
  readonly view: View
  readonly choose: Choose
  readonly text: string
}

/** A real link that asks every release about a claim. A plain click opens the desk in this page and moves to its verdicts. */
export function DeskLink({ claim, view, choose, text }: DeskLinkProps) {
  const notation = writeReading(claim)
  const follow = (event: MouseEvent) => {
    const { metaKey, ctrlKey, shiftKey, altKey, button } = event
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return
    event.preventDefault()
    flushSync(() => choose({ claim: notation, said: undefined }))
    const verdicts = document.getElementById('verdicts')
    verdicts?.focus({ preventScroll: true })
    verdicts?.scrollIntoView()
  }
  return (
    <a
      href={viewLink({ ...view, claim: notation, said: null })}
      onClick={follow}
      aria-current={notation === view.claim ? 'true' : undefined}
    >
      {text}
    </a>
  )
}
