import { useEffect } from 'react'
import { dayOf } from '../../domain/release/release'
import type { HeldScene } from '../../domain/scene'
import { answerOf, type HeldAnswer } from '../../domain/verdict/answer'
import { PAGE_TRAITS, type View } from '../../domain/view/view'
import type { DrawnFigure, Figure } from '../../figures/chart'
import { KINDS } from '../../figures/kinds'
import { useApp, useReplacedRelease } from '../../state/hooks'
import type { Loadable } from '../../state/loadable'
import { waitingRoom } from '../chart/waitingRoom'
import { CopyBar } from '../copying/CopyBar'
import { answerText, answerTexts } from '../take/takenText'
import { useWords } from '../wordsContext'
import { RevisedLine } from './RevisedLine'
import { StatedNote } from './StatedNote'

interface HeadlineProps {
  readonly view: View
  readonly scene: Loadable<HeldScene>
  /** The chart below, which may ask a question of its own. */
  readonly drawn: Loadable<DrawnFigure>
}

/** The question, the computed answer in large type, and what the answer rests on. */
export function Headline({ view, scene, drawn }: HeadlineProps) {
  const words = useWords()
  const { question, sentence, basis } = useHeadline(scene, drawn)
  const reference = useApp((state) => state.reference)
  const releases = reference.state === 'ready' ? reference.value.releases : []
  useEffect(() => {
    document.title = words.page.windowTitle(question)
  }, [question, words])
  const waiting =
    scene.state === 'failed'
      ? words.loading.releaseFailed
      : words.loading.loadingRelease(words.formats.date(dayOf(releases, view.release)))
  return (
    <div className="headline measure" style={waitingRoom(KINDS[view.chart].answerHeight)}>
      <h1>{question}</h1>
      <p className="answer" role="status" aria-busy={sentence === null && scene.state !== 'failed'}>
        {sentence === null ? waiting : sentence}
      </p>
      {basis}
    </div>
  )
}

/** Question and answer of the chart if it has its own, else the usual ones; `null` while there is no answer. */
function useHeadline(scene: Loadable<HeldScene>, drawn: HeadlineProps['drawn']) {
  const words = useWords()
  if (scene.state !== 'ready' || drawn.state === 'idle' || drawn.state === 'loading') {
    return { question: words.page.openQuestion, sentence: null, basis: null }
  }
  const { take } = words
  const figure = drawn.state === 'ready' ? drawn.value.figure : null
  const bar = (
    <CopyBar
      label={take.answerLabel}
      kinds={answerTexts(scene.value, figure)}
      textOf={(kind) => answerText(kind, scene.value, figure, words)}
    />
  )
  if (figure?.question !== undefined) {
    const { question, finding } = figure
    const basis = (
      <>
        <FindingBasis scene={scene.value} figure={figure} />
        {bar}
      </>
    )
    return { question, sentence: finding, basis }
  }
  const answer = answerOf(scene.value)
  return {
    question: words.page.question(answer),
    sentence: words.answer.answerSentence(answer),
    basis: (
      <>
        <AnswerBasis answer={answer} scene={scene.value} />
        {bar}
      </>
    ),
  }
}

interface FindingBasisProps {
  readonly scene: HeldScene
  readonly figure: Figure
}

/** The release of a chart with a question of its own. Some name theirs themselves. */
function FindingBasis({ scene: { view, figures }, figure }: FindingBasisProps) {
  const { basis, page } = useWords()
  const replaced = useReplacedRelease()
  const { namesReleases = false } = PAGE_TRAITS[view.chart]
  if (namesReleases && replaced === null && figure.beside.length === 0) return null
  return (
    <div className="answer-basis">
      <div className="answer-notes">
        {replaced !== null && <p>{basis.replacedSentence(replaced)}</p>}
        {figure.beside.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {!namesReleases && (
          <p className="provenance">
            {basis.provenanceSentence(figures, figure.measured)}{' '}
            <a href="#sources">{page.howWeKnow}</a>
          </p>
        )}
      </div>
    </div>
  )
}

interface AnswerBasisProps {
  readonly answer: HeldAnswer
  readonly scene: HeldScene
}

/** Denominator, standing of the mark, other releases and release; NATO’s own count beside them. */
function AnswerBasis({ answer, scene }: AnswerBasisProps) {
  const words = useWords()
  const income = words.basis.incomeSentence(answer.onIncome, scene.reference.allies)
  const bearing = words.basis.bearingSentence(answer.threshold, answer.bearing, answer.count.year)
  return (
    <div className="answer-basis">
      <div className="answer-notes">
        <p>{words.answer.denominatorSentence(answer, scene.reference.allies)}</p>
        {income !== '' && <p>{income}</p>}
        {bearing !== '' && <p>{bearing}</p>}
        <RevisedLine answer={answer} view={scene.view} />
        <p className="provenance">
          {words.basis.provenanceSentence(answer)} <a href="#sources">{words.page.howWeKnow}</a>
        </p>
      </div>
      <StatedNote answer={answer} />
    </div>
  )
}
