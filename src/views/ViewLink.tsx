import type { MouseEvent, ReactNode } from 'react'
import type { View } from '../domain/view/view'
import { type Choose, choiceOf } from './choose'
import { moveThere } from './moveThere'
import { viewLink } from './viewAddress'

interface ViewLinkProps {
  readonly view: View
  readonly choose: Choose
  /** What it shows. */
  readonly text: string
  /** A name of its own, where the same text stands on several links; it starts with `text`. */
  readonly name?: string
  /** The same for who sees it. */
  readonly picture?: ReactNode
}

/** A real link to a view. A plain click shows it in this page and moves to the chart. */
export function ViewLink({ view, choose, text, name, picture }: ViewLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return
    }
    event.preventDefault()
    moveThere(() => choose(choiceOf(view)))?.scrollIntoView()
  }
  return (
    <a className="view-link" href={viewLink(view)} onClick={follow} aria-label={name}>
      {picture}
      {text}
    </a>
  )
}
