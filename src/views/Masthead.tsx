import { useWords } from './wordsContext'

/** The slim head of the page: its name and its parts. */
export function Masthead() {
  const { page } = useWords()
  return (
    <header className="masthead">
      <a className="skip-link" href="#chart">
        {page.skipLink}
      </a>
      <div className="measure masthead-row">
        <p className="site-name">{page.siteName}</p>
        <nav aria-label={page.navLabel}>
          <ul>
            <li>
              <a href="#chart">{page.nav.chart}</a>
            </li>
            <li>
              <a href="#article">{page.nav.article}</a>
            </li>
            <li>
              <a href="#sources">{page.nav.sources}</a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}
