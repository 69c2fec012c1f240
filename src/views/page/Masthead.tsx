import type { PageKind } from '../../domain/view/view'
import { useApp } from '../../state/hooks'
import { PageLink } from '../PageLink'
import { useWords } from '../wordsContext'
import { ShareButton } from './ShareButton'

/** The pages by their questions; the last two stand apart. One ally and several are one. */
const PLACES = [
  { name: 'charts', pages: ['chart'] },
  { name: 'countries', pages: ['ally', 'compare'] },
  { name: 'claims', pages: ['claims'] },
  { name: 'differ', pages: ['differ'] },
  { name: 'classes', pages: ['sheet'], isQuiet: true },
  { name: 'method', pages: ['method', 'own'], isQuiet: true },
] as const satisfies readonly {
  readonly name: string
  readonly pages: readonly [PageKind, ...PageKind[]]
  readonly isQuiet?: true
}[]

/** The slim head of the page: its name and its pages. On a phone these are a menu, which opens without script. */
export function Masthead() {
  const { page } = useWords()
  const shown = useApp((state) => state.choice.page ?? 'chart')
  const isChart = shown === 'chart'
  return (
    <header className="masthead">
      <a className="skip-link" href="#chart">
        {isChart ? page.skipLink : page.skipLinkBeside}
      </a>
      {isChart && (
        <a className="skip-link" href="#table">
          {page.skipLinkTable}
        </a>
      )}
      <div className="measure masthead-row">
        <p className="site-name">{page.siteName}</p>
        <ShareButton />
        <button type="button" className="menu-button" popoverTarget="menu">
          <span aria-hidden="true">≡</span> {page.menu}
        </button>
        <nav id="menu" popover="auto" aria-label={page.navLabel}>
          <ul>
            {PLACES.map((place) => {
              const isHere = place.pages.some((one) => one === shown)
              const text = page.nav[place.name]
              return (
                <li key={place.name} className={'isQuiet' in place ? 'is-quiet' : undefined}>
                  {isHere && isChart ? (
                    <span aria-current="page">{text}</span>
                  ) : (
                    <PageLink to={place.pages[0]} isCurrent={isHere}>
                      {text}
                    </PageLink>
                  )}
                </li>
              )
            })}
          </ul>
        </nav>
      </div>
    </header>
  )
}
