import { useState } from 'react'
import { useWordsOf } from '../wordsContext'

interface SheetAnswersProps {
  readonly items: readonly { readonly key: string; readonly ask: string; readonly answer: string }[]
  /** What the answers are computed from. */
  readonly note: string
}

/** The answers: folded on the screen, on a page of their own on paper. */
export function SheetAnswers({ items, note }: SheetAnswersProps) {
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
          {items.map(({ key, ask, answer }) => (
            <li key={key} data-question={key}>
              <span className="asked">{ask}</span> {answer}
            </li>
          ))}
        </ol>
        <p className="hint">{note}</p>
      </div>
    </section>
  )
}
