import { useEffect } from 'react'
import type { Ally } from '../domain/ally'
import { type Answer, answerOf } from '../domain/answer'
import type { Scene } from '../domain/scene'
import type { View } from '../domain/view'
import type { Loadable } from '../state/loadable'
import { CopyBar } from './CopyBar'
import { StatedNote } from './StatedNote'
import { ANSWER_TEXTS, answerText } from './takenText'
import { unbroken } from './unbroken'
import { useWords } from './wordsContext'

interface HeadlineProps {
  readonly view: View
  readonly scene: Loadable<Scene>
}

/** The question, the computed answer in large type, and what the answer rests on. */
export function Headline({ view, scene }: HeadlineProps) {
  const words = useWords()
  const answer = scene.state === 'ready' ? answerOf(scene.value) : null
  const question = answer === null ? words.page.openQuestion : words.page.question(answer)
  useEffect(() => {
    document.title = words.page.windowTitle(question)
  }, [question, words])
  const isWaiting = scene.state === 'idle' || scene.state === 'loading'
  const waiting =
    scene.state === 'failed'
      ? words.loading.releaseFailed
      : words.loading.loadingRelease(words.formats.date(view.release))
  return (
    <div className="headline measure">
      <h1>{unbroken(question)}</h1>
      <p className="answer" role="status" aria-busy={isWaiting}>
        {answer === null ? waiting : unbroken(words.answer.answerSentence(answer))}
      </p>
      {answer !== null && scene.state === 'ready' && (
        <>
          <AnswerBasis answer={answer} allies={scene.value.reference.allies} />
          <CopyBar
            label={words.take.answerLabel}
            kinds={ANSWER_TEXTS}
            textOf={(kind) => answerText(kind, scene.value, words)}
          />
        </>
      )}
    </div>
  )
}

interface AnswerBasisProps {
  readonly answer: Answer
  readonly allies: readonly Ally[]
}

/** Denominator, standing of the mark and release; NATO’s own count beside them. */
function AnswerBasis({ answer, allies }: AnswerBasisProps) {
  const words = useWords()
  const bearing = words.basis.bearingSentence(answer.threshold, answer.bearing, answer.count.year)
  return (
    <div className="answer-basis">
      <div className="answer-notes">
        <p>{unbroken(words.answer.denominatorSentence(answer, allies))}</p>
        {bearing !== '' && <p>{unbroken(bearing)}</p>}
        <p className="provenance">
          {unbroken(words.basis.provenanceSentence(answer))}{' '}
          <a href="#sources">{words.page.howWeKnow}</a>
        </p>
      </div>
      <StatedNote answer={answer} />
    </div>
  )
}
