import { useState } from 'react'
import { compareAllies } from '../../domain/country/comparison'
import { questionsOn } from '../../domain/country/question'
import type { BesidePageProps } from '../besidePageProps'
import { CopyBar } from '../copying/CopyBar'
import { FiguresOf } from '../FiguresOf'
import { today } from '../today'
import { viewLink } from '../viewAddress'
import { useWords, useWordsOf } from '../wordsContext'
import { CompareCharts } from './CompareCharts'
import { CompareControls } from './CompareControls'
import type { ComparisonProps } from './ComparePage'
import { CompareTable } from './CompareTable'
import './allies.css'

/** A sheet for a class: words to know, figures, five questions, and on a second page their answers. */
export function SheetPage(props: BesidePageProps) {
  const { view, reference } = props
  const release = reference.releases.find(({ id }) => id === view.release)
  if (release === undefined) return null
  return (
    <div className="beside-page">
      <CompareControls {...props} release={release} />
      <FiguresOf release={release}>
        {(figures) => <Sheet {...props} comparison={compareAllies({ view, figures, reference })} />}
      </FiguresOf>
    </div>
  )
}

function Sheet({ view, comparison }: ComparisonProps) {
  const { sources } = useWords()
  const { sheet: words } = useWordsOf('countryPages')
  const { release } = comparison.figures
  const link = viewLink(view)
  const citation = sources.citation(view, release, link, today())
  const texts = { link, citation }
  return (
    <article className="student-sheet">
      <div className="sheet-actions">
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <CopyBar
          label={words.copyLabel}
          kinds={['link', 'citation']}
          textOf={(kind) => texts[kind]}
        />
      </div>
      <section className="sheet-page" aria-labelledby="sheet-heading">
        <h2 id="sheet-heading">{words.heading(comparison)}</h2>
        <h3>{words.definitionsHeading}</h3>
        <dl className="definitions">
          {words.definitions(release).map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <CompareTable comparison={comparison} view={view} isAsked />
        <CompareCharts comparison={comparison} height={70} />
        <h3>{words.questionsHeading}</h3>
        <ol className="questions">
          {questionsOn(comparison).map((question) => (
            <li key={question.kind}>{words.ask(question, comparison)}</li>
          ))}
        </ol>
        <p className="citation">
          {words.citeHeading}: {citation}
        </p>
      </section>
      <Answers comparison={comparison} />
    </article>
  )
}

/** The answers: folded on the screen, on a page of their own on paper. */
function Answers({ comparison }: Pick<ComparisonProps, 'comparison'>) {
  const { sheet: words } = useWordsOf('countryPages')
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="sheet-page sheet-answers" aria-labelledby="answers-heading">
      <h3 id="answers-heading">{words.answersHeading}</h3>
      <button
        type="button"
        className="screen-only"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? words.hideAnswers : words.showAnswers}
      </button>
      <div className={isOpen ? 'answers' : 'answers is-folded'}>
        <ol className="questions">
          {questionsOn(comparison).map((question) => (
            <li key={question.kind} data-question={question.kind}>
              <span className="asked">{words.ask(question, comparison)}</span>{' '}
              {words.answer(question, comparison)}
            </li>
          ))}
        </ol>
        <p className="hint">
          {words.answersNote} {words.sourceWords(comparison.figures.release)}
        </p>
      </div>
    </section>
  )
}
