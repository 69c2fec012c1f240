import { useState } from 'react'
import { compareAllies } from '../../domain/country/comparison'
import { LESSONS, type LessonKind } from '../../domain/country/lesson'
import { questionsOn } from '../../domain/country/question'
import type { Reference } from '../../domain/reference'
import type { Choice } from '../../domain/view/view'
import { barChoice } from '../../links/address'
import { useApp } from '../../state/hooks'
import type { BesidePageProps } from '../besidePageProps'
import { CopyBar } from '../copying/CopyBar'
import { FiguresOf } from '../FiguresOf'
import { today } from '../today'
import { citedLink, viewLink } from '../viewAddress'
import { useWords, useWordsOf } from '../wordsContext'
import { CompareCharts } from './CompareCharts'
import { CompareControls } from './CompareControls'
import { CompareTable } from './CompareTable'
import type { ComparisonProps } from './comparisonProps'
import { Lesson } from './Lesson'
import { SheetAnswers } from './SheetAnswers'
import './allies.css'

/** Whether the address names allies: where the reader has chosen, it names none that are shown without. */
function namesAllies(choice: Choice, asked: string | null, reference: Reference): boolean {
  return (asked === null ? barChoice(choice, reference) : choice).allies !== undefined
}

/** For classes: three ready lessons, and a sheet on allies of one's own choice, which an address that names some opens. */
export function SheetPage(props: BesidePageProps) {
  const { view, reference } = props
  const { lesson: words } = useWordsOf('countryPages')
  const choice = useApp((state) => state.choice)
  const asked = useApp((state) => state.asked)
  const [chosen, setChosen] = useState<LessonKind | 'own'>(() =>
    namesAllies(choice, asked, reference) ? 'own' : LESSONS[0],
  )
  const release = reference.releases.find(({ id }) => id === view.release)
  if (release === undefined) return null
  return (
    <div className="beside-page">
      <fieldset className="lesson-choice" aria-label={words.chooserLabel}>
        {[...LESSONS, 'own' as const].map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === chosen}
            onClick={() => setChosen(kind)}
          >
            {kind === 'own' ? words.ownSheet : words.lessons[kind]}
          </button>
        ))}
      </fieldset>
      {chosen === 'own' ? (
        <>
          <CompareControls {...props} release={release} />
          <FiguresOf release={release}>
            {(figures) => (
              <Sheet {...props} comparison={compareAllies({ view, figures, reference })} />
            )}
          </FiguresOf>
        </>
      ) : (
        <Lesson kind={chosen} view={view} reference={reference} />
      )}
    </div>
  )
}

/** A sheet for a class: words to know, figures, five questions, and on a second page their answers. */
function Sheet({ view, comparison }: ComparisonProps) {
  const { sources } = useWords()
  const { sheet: words } = useWordsOf('countryPages')
  const { release } = comparison.figures
  const link = viewLink(view)
  const citation = sources.citation(view, release, citedLink(view), today())
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
      <SheetAnswers
        items={questionsOn(comparison).map((question) => ({
          key: question.kind,
          ask: words.ask(question, comparison),
          answer: words.answer(question, comparison),
        }))}
        note={`${words.answersNote} ${words.sourceWords(comparison.figures.release)}`}
      />
    </article>
  )
}
