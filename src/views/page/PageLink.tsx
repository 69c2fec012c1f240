import type { MouseEvent } from 'react'
import { PAGES, type PageKind } from '../../domain/view/view'
import { barChoice } from '../../links/address'
import { serializeChoice } from '../../links/query'
import { useApp } from '../../state/hooks'
import { useWords } from '../wordsContext'

/** The pages beside the chart, in the order of the masthead. */
export const BESIDE_PAGES = PAGES.filter(
  (page): page is Exclude<PageKind, 'chart'> => page !== 'chart',
)

interface PageLinkProps {
  readonly to: PageKind
}

/** A real link to a page, with what else was chosen. A plain click opens it in place. */
export function PageLink({ to }: PageLinkProps) {
  const choice = useApp((state) => state.choice)
  const choose = useApp((state) => state.choose)
  const { page } = useWords()
  const reference = useApp((state) => state.reference)
  const target = { ...choice, page: to }
  const query = serializeChoice(
    reference.state === 'ready' ? barChoice(target, reference.value) : target,
  )
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return
    }
    event.preventDefault()
    choose({ page: to })
  }
  return (
    <a
      href={query === '' ? './' : `?${query}`}
      onClick={follow}
      aria-current={to === choice.page ? 'page' : undefined}
    >
      {to === 'chart' ? page.nav.chart : page.pageNames[to]}
    </a>
  )
}
