import { useId, useState } from 'react'
import type { ReadQuestion } from '../../ingest/tables/reading'
import { useWordsOf } from '../wordsContext'

interface OwnQuestionsProps {
  readonly questions: readonly ReadQuestion[]
  readonly say: (about: string, value: string | null) => void
}

/** What the file leaves open, to be said first; then what was decided and may be changed. */
export function OwnQuestions({ questions, say }: OwnQuestionsProps) {
  const words = useWordsOf('own')
  const must = questions.filter(({ need }) => need === 'must')
  const may = questions.filter(({ need }) => need === 'may')
  return (
    <>
      {must.length > 0 && (
        <div className="own-questions is-open">
          <h3>{words.mustHead}</h3>
          <p className="hint">{words.mustIntro}</p>
          {must.map((question) => (
            <OwnQuestion key={question.id} question={question} say={say} />
          ))}
        </div>
      )}
      {may.length > 0 && (
        <div className="own-questions">
          <h3>{words.mayHead}</h3>
          {may.map((question) => (
            <OwnQuestion key={question.id} question={question} say={say} />
          ))}
        </div>
      )}
    </>
  )
}

interface OwnQuestionProps {
  readonly question: ReadQuestion
  readonly say: OwnQuestionsProps['say']
}

function OwnQuestion({ question, say }: OwnQuestionProps) {
  const { id, about, sentence, options, free, answer, decided } = question
  const chosen = answer ?? decided
  return (
    <fieldset data-question={about} data-id={id}>
      <legend lang="en">{sentence}</legend>
      <div className="own-answers">
        {options.map((option) => (
          <button
            key={option}
            type="button"
            lang="en"
            data-answer={option}
            aria-pressed={option === chosen}
            onClick={() => say(id, option)}
          >
            {option}
          </button>
        ))}
        {free && <FreeAnswer say={(value) => say(id, value)} />}
      </div>
    </fieldset>
  )
}

/** An answer that is no option, such as a year. */
function FreeAnswer({ say }: { readonly say: (value: string) => void }) {
  const words = useWordsOf('own')
  const [text, setText] = useState('')
  const id = useId()
  return (
    <form
      className="own-free"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') say(text.trim())
      }}
    >
      <label htmlFor={id}>{words.ownAnswer}</label>
      <input
        id={id}
        data-free-answer
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit">{words.takeAnswer}</button>
    </form>
  )
}
