import { useApp } from '../../state/hooks'
import { useWords } from '../wordsContext'
import { BESIDE_PAGES, PageLink } from './PageLink'

/** The slim head of the page: its name, its parts, and the pages beside the chart. */
export function Masthead() {
  const { page } = useWords()
  const isChart = useApp((state) => (state.choice.page ?? 'chart') === 'chart')
  return (
    <header className="masthead">
      <a className="skip-link" href="#chart">
        {isChart ? page.skipLink : page.skipLinkBeside}
      </a>
      <div className="measure masthead-row">
        <p className="site-name">{page.siteName}</p>
        <nav aria-label={page.navLabel}>
          <ul>
            <li>{isChart ? <a href="#chart">{page.nav.chart}</a> : <PageLink to="chart" />}</li>
            {isChart && (
              <li>
                <a href="#article">{page.nav.article}</a>
              </li>
            )}
            <li>
              <a href="#sources">{page.nav.sources}</a>
            </li>
            {BESIDE_PAGES.map((beside) => (
              <li key={beside}>
                <PageLink to={beside} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
