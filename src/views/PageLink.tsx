import type { MouseEvent, ReactNode } from 'react'
import type { PageKind } from '../domain/view/view'
import { barChoice } from '../links/address'
import { serializeChoice } from '../links/query'
import { useApp } from '../state/hooks'
import { moveThere } from './moveThere'

interface PageLinkProps {
  readonly to: PageKind
  readonly children: ReactNode
  /** Whether it is among the pages that a reader is on. */
  readonly isCurrent?: boolean
  /** The part of that page to go to. */
  readonly part?: string
}

/** A real link to a page, with what else was chosen. A plain click opens it in place, at its top or at the part named. */
export function PageLink({ to, children, isCurrent = false, part }: PageLinkProps) {
  const choice = useApp((state) => state.choice)
  const choose = useApp((state) => state.choose)
  const reference = useApp((state) => state.reference)
  const target = { ...choice, page: to }
  const query = serializeChoice(
    reference.state === 'ready' ? barChoice(target, reference.value) : target,
  )
  const hash = part === undefined ? '' : `#${part}`
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return
    }
    event.preventDefault()
    moveThere(() => choose({ page: to }))
    window.scrollTo({ top: 0 })
  }
  return (
    <a
      href={`${query === '' ? './' : `?${query}`}${hash}`}
      onClick={follow}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {children}
    </a>
  )
}
