import { useEffect, useState } from 'react'
import { dayOf } from '../../domain/release/release'
import type { HeldScene } from '../../domain/scene'
import { answerOf, tenseOf } from '../../domain/verdict/answer'
import { PAGE_TRAITS, type View } from '../../domain/view/view'
import type { DrawnFigure, Figure } from '../../figures/chart'
import { KINDS } from '../../figures/kinds'
import { useApp, useReplacedRelease } from '../../state/hooks'
import type { Loadable } from '../../state/loadable'
import { waitingRoom } from '../chart/waitingRoom'
import { RevisedLine } from '../page/RevisedLine'
import { StatedNote } from '../page/StatedNote'
import { AnswerWords } from '../take/AnswerWords'
import { useWords } from '../wordsContext'

interface HeadlineProps {
  readonly view: View
  readonly scene: Loadable<HeldScene>
  /** The chart below, which may ask a question of its own. */
  readonly drawn: Loadable<DrawnFigure>
}

/** The computed answer as a headline, after its question for who does not see it; who the exceptions are; what can be taken. */
export function Headline({ view, scene, drawn }: HeadlineProps) {
  const words = useWords()
  const shown = useShown(view, scene, drawn)
  const reference = useApp((state) => state.reference)
  const releases = reference.state === 'ready' ? reference.value.releases : []
  const question = shown?.question ?? words.page.openQuestion
  useEffect(() => {
    document.title = words.page.windowTitle(question)
  }, [question, words])
  const isFailed = scene.state === 'failed' || drawn.state === 'failed'
  const waiting = isFailed
    ? scene.state === 'failed'
      ? words.loading.releaseFailed
      : words.loading.chartHeadFailed
    : words.loading.loadingRelease(words.formats.date(dayOf(releases, view.release)))
  return (
    <div className="headline" style={waitingRoom(KINDS[view.chart].answerHeight)}>
      <div role="status" aria-busy={shown === null && !isFailed}>
        <h1>
          <span className="visually-hidden">{question} </span>
          <span className="answer">{shown === null ? waiting : shown.headline}</span>
        </h1>
        {shown !== null && (shown.deck !== '' || !shown.isOwn) && scene.state === 'ready' && (
          <p className="deck">
            <Deck {...shown} /> {!shown.isOwn && <Unnamed scene={scene.value} />}
            {!shown.isOwn && <Published scene={scene.value} />}
          </p>
        )}
      </div>
      {shown !== null && scene.state === 'ready' && drawn.state === 'ready' && (
        <AnswerWords scene={scene.value} drawn={drawn.value} />
      )}
    </div>
  )
}

/** Question, headline and deck: the chart’s own where it has its own, with the release in the line above it, else the usual ones; `null` while there is no answer. */
function useShown({ chart }: View, scene: Loadable<HeldScene>, drawn: HeadlineProps['drawn']) {
  const { page, answer: answers, deck } = useWords()
  if (scene.state !== 'ready' || drawn.state === 'idle' || drawn.state === 'loading') return null
  const { reference } = scene.value
  const figure = drawn.state === 'ready' ? drawn.value.figure : null
  // What a chart that has not come would lead with is not known; a count is no headline of its own.
  if (figure === null && PAGE_TRAITS[chart].leadsWithCount !== true) return null
  if (figure?.question !== undefined) {
    const { question, headline, finding } = figure
    const own = figure.deck ?? (finding === `${headline}.` ? '' : finding)
    return {
      question,
      headline,
      deck: own,
      short: own,
      isOwn: true,
    }
  }
  const answer = answerOf(scene.value)
  return {
    question: page.question(answer),
    headline: answers.answerHeadline(answer),
    deck: deck.deckSentence(answer, reference.allies),
    short: deck.deckInShort(answer, reference.allies),
    isOwn: false,
  }
}

/** What stands under the headline, in fewer words where there is little room. */
function Deck({ deck, short }: { readonly deck: string; readonly short: string }) {
  if (deck === short) return <span>{deck}</span>
  return (
    <>
      <span className="wide">{deck}</span>
      <span className="narrow">{short}</span>
    </>
  )
}

/** Who lacks a figure where they are too many to be named at once: their names come when they are asked for. */
function Unnamed({ scene }: { readonly scene: HeldScene }) {
  const { deck } = useWords()
  const [isOpen, setOpen] = useState(false)
  const some = deck.unnamed(answerOf(scene).count)
  if (some.length === 0) return null
  return (
    <>
      {isOpen && <span>{deck.unnamedSentence(some, scene.reference.allies)} </span>}
      <button
        type="button"
        className="word"
        aria-expanded={isOpen}
        aria-label={isOpen ? deck.hideInFull : deck.showInFull}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? deck.hide : deck.show}
      </button>{' '}
    </>
  )
}

/** When NATO published what is shown, in fewer words where there is little room. */
function Published({ scene: { view, figures } }: { readonly scene: HeldScene }) {
  const { deck } = useWords()
  const tense = tenseOf(figures.release, view.year)
  return (
    <>
      <span className="wide">{deck.publishedSentence(figures.release, tense)}</span>
      <span className="narrow">{deck.publishedInShort(figures.release, tense)}</span>{' '}
    </>
  )
}

interface ButLinesProps {
  readonly scene: HeldScene
  readonly figure: Figure
}

/**
 * What has to be said against the headline, where anything has: a mark that was none, other counts, NATO’s own. Of
 * a count the first of it stands in a narrow window, and the rest when it is asked for: the chart is to be seen.
 */
export function ButLines({ scene, figure }: ButLinesProps) {
  const { basis } = useWords()
  const [isOpen, setOpen] = useState(false)
  const replaced = useReplacedRelease()
  const isFinding = figure.question !== undefined
  return (
    <div className={isFinding || isOpen ? 'but-lines' : 'but-lines is-folded'}>
      {replaced !== null && <p>{basis.replacedSentence(replaced)}</p>}
      {isFinding
        ? figure.beside.map((sentence) => <p key={sentence}>{sentence}</p>)
        : PAGE_TRAITS[scene.view.chart].namesReleases !== true && <ButOfCount scene={scene} />}
      {!isFinding && (
        <button
          type="button"
          className="word but-more"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? basis.lessOnCount : basis.moreOnCount}
        </button>
      )}
    </div>
  )
}

function ButOfCount({ scene }: Pick<ButLinesProps, 'scene'>) {
  const { basis } = useWords()
  const answer = answerOf(scene)
  const income = basis.incomeSentence(answer.onIncome, scene.reference.allies)
  // That a mark is due later stands in the deck already.
  const bearing =
    answer.bearing === 'not yet due'
      ? ''
      : basis.bearingSentence(answer.threshold, answer.bearing, answer.count.year)
  return (
    <>
      {bearing !== '' && <p>{bearing}</p>}
      <RevisedLine answer={answer} view={scene.view} />
      <StatedNote answer={answer} />
      {income !== '' && <p>{income}</p>}
    </>
  )
}
