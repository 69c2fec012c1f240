import { compareAllies } from '../../domain/country/comparison'
import type { BesidePageProps } from '../besidePageProps'
import { CopyBar } from '../copying/CopyBar'
import { FiguresOf } from '../FiguresOf'
import { PageLink } from '../PageLink'
import { today } from '../today'
import { ViewLink } from '../ViewLink'
import { citedLink, viewLink } from '../viewAddress'
import { useWords, useWordsOf } from '../wordsContext'
import { CompareChart } from './CompareChart'
import { CompareControls } from './CompareControls'
import { CompareTable } from './CompareTable'
import type { ComparisonProps } from './comparisonProps'
import './allies.css'

/** Up to eight allies side by side: what differs in words, one chart, a table. */
export function ComparePage(props: BesidePageProps) {
  const { view, reference } = props
  const release = reference.releases.find(({ id }) => id === view.release)
  if (release === undefined) return null
  return (
    <div className="beside-page">
      <CompareControls {...props} release={release} />
      <FiguresOf release={release}>
        {(figures) => (
          <Compared {...props} comparison={compareAllies({ view, figures, reference })} />
        )}
      </FiguresOf>
    </div>
  )
}

function Compared(props: ComparisonProps) {
  const { view, choose, comparison } = props
  const { sources, page } = useWords()
  const { compare: words } = useWordsOf('countryPages')
  const sentences = words.differences(comparison)
  const link = viewLink(view)
  const texts = {
    sentence: [...sentences, words.sourceSentence(comparison), link].join(' '),
    link,
    citation: sources.citation(view, comparison.figures.release, citedLink(view), today()),
  }
  return (
    <>
      <h2>{words.heading(comparison)}</h2>
      <h3>{words.wordsHeading}</h3>
      <ul className="bullets prose">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <CopyBar
        label={words.copyLabel}
        kinds={['sentence', 'link', 'citation']}
        textOf={(kind) => texts[kind]}
      />
      <CompareChart {...props} />
      <CompareTable comparison={comparison} view={view} choose={choose} />
      <p>
        <ViewLink view={{ ...view, page: 'sheet' }} choose={choose} text={words.toSheet} />
      </p>
      <p>
        <PageLink to="own">{page.pageNames.own}</PageLink>
      </p>
    </>
  )
}
