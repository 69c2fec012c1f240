import type { PageKind } from '../../domain/view/view'
import type { AppStore } from '../../state/store'

/** Parts that once stood under the chart, and the pages that they stand on now. */
const MOVED: Readonly<Record<string, PageKind>> = {
  '#article': 'claims',
  '#sources': 'method',
  '#cite': 'method',
}

/** Opens for an old address with an anchor the page that its content stands on now; the anchor is kept. */
export function followOldAnchor(store: AppStore): void {
  const page = MOVED[location.hash]
  const { choice, choose } = store.getState()
  if (page !== undefined && choice.page === undefined) choose({ page }, 'replace')
}
