import { useCallback, useMemo, useState } from 'react'
import { type ReadingNotation, readReadings } from '../../domain/claim/readingNotation'
import type { Releases } from '../../domain/judging/judgeOverReleases'
import type { Reference } from '../../domain/reference'
import { dayOf } from '../../domain/release/release'
import { checkReadings } from '../../reading/checkText'
import type { BesidePageProps } from '../besidePageProps'
import { FailureNotice } from '../loading/FailureNotice'
import { today } from '../today'
import { useReleases } from '../useReleases'
import { useWords, useWordsOf } from '../wordsContext'
import { claimsOfCheck } from './askedClaims'
import { CheckedText } from './CheckedText'
import { type ShownSentence, withHandChanges } from './handChanges'
import { StoryBox } from './StoryBox'
import { keepStory, keptStory, type Story } from './story'
import { useCheck } from './useCheck'

/** The box, and beneath it what the releases say of the text in it, or of the claims of a link. */
export function StoryCheck({ view, reference, choose }: BesidePageProps) {
  const check = useWordsOf('check')
  const example = useMemo(() => exampleOf(reference), [reference])
  const [opened] = useState(view)
  const [kept, setStory] = useState(() => keptStory() ?? example)
  const { held, releases } = useHeld(reference)
  const linked = claimsOfCheck(view)
  // A day in the address goes before that of the text, until the reader changes either.
  const story = view.said === null ? kept : { ...kept, said: view.said }
  const change = (next: Story) => {
    setStory(next)
    keepStory(next)
    if (view.said !== null || linked !== null)
      choose({ claim: undefined, said: undefined }, 'replace')
  }
  const changed = useCallback((name: string, notation: ReadingNotation | null) => {
    setStory((own) => {
      const { [name]: _, ...others } = own.changes
      const changes = notation === null ? others : { ...others, [name]: notation }
      const next = { ...own, changes }
      keepStory(next)
      return next
    })
  }, [])
  const ofLink = useLinked(linked, view.said, held)
  const checked = useCheck(story, held)
  const shown = linked === null ? story : { ...NOTHING, said: view.said ?? today() }
  const { sentences: sentencesRead, of } = checked
  const { changes } = story
  const sentences = useMemo(
    () =>
      held === null
        ? []
        : (ofLink?.map((one) => {
            const [judged] = one.judged
            return judged === undefined
              ? one
              : { ...one, text: check.claimSentence(judged.reading, reference.allies) }
          }) ?? withHandChanges(sentencesRead, { changes, said: of.said }, held)),
    [held, ofLink, sentencesRead, of, changes, check, reference],
  )
  const isExample = linked === null && story.text === example.text
  const isDone = held !== null && (linked !== null || checked.isDone)
  return (
    <section className="story-check" aria-labelledby="story-title">
      <h2 id="story-title">{check.title}</h2>
      <StoryBox
        story={linked === null ? story : shown}
        isExample={isExample}
        isDayOurs={isExample && view.said === null && story.said === example.said}
        article={reference.article}
        change={change}
        check={check}
      />
      <Missing releases={releases} reference={reference} />
      <CheckedText
        story={shown}
        text={linked === null ? checked.of.text : ''}
        said={linked === null ? checked.of.said : shown.said}
        sentences={sentences}
        isLinked={linked !== null}
        isDone={isDone}
        releases={releases}
        held={held}
        view={view}
        opened={opened}
        reference={reference}
        changed={changed}
        check={check}
      />
    </section>
  )
}

const NOTHING: Omit<Story, 'said'> = { text: '', context: '', changes: {} }

/** What the article says, in our words, one sentence each: the worked example. */
function exampleOf({ article, claims }: Reference): Story {
  const text = claims.map((claim) => `${claim.text.replace(/\.$/, '')}.`).join(' ')
  return { ...NOTHING, text, said: article.confirmedDate }
}

/** All releases, and what they are judged by once they are all here. */
function useHeld(reference: Reference) {
  const wanted = useMemo(() => reference.releases.map(({ id }) => id), [reference])
  const releases = useReleases(wanted)
  const isWhole = releases.held.length === wanted.length
  const held: Releases | null = useMemo(
    () => (isWhole ? { releases: releases.held, statedCounts: reference.statedCounts } : null),
    [isWhole, releases.held, reference],
  )
  return { releases, held }
}

/** The claims of a link, judged: each as a sentence of its own, whose words are still to be put. `null`: no link. */
function useLinked(
  notation: string | null,
  said: string | null,
  held: Releases | null,
): readonly ShownSentence[] | null {
  return useMemo(() => {
    if (notation === null) return null
    if (held === null) return []
    const readings = readReadings(notation).filter((reading) => reading !== null)
    return checkReadings(readings, said ?? today(), held).map((sentence, index) => ({
      ...sentence,
      claims: sentence.judged.map((judged) => ({ name: `${index}`, judged, isByHand: false })),
      halves: [],
    }))
  }, [notation, said, held])
}

interface MissingProps {
  readonly releases: ReturnType<typeof useHeld>['releases']
  readonly reference: Reference
}

/** The releases that cannot be had: without them nothing is judged. */
function Missing({ releases, reference }: MissingProps) {
  const check = useWordsOf('check')
  const { loading, formats } = useWords()
  return releases.failed.map(({ release, failure }) => (
    <FailureNotice
      key={release}
      failure={failure}
      title={`${formats.date(dayOf(reference.releases, release))}: ${loading.releaseFailed}. ${check.cannotJudge}`}
      retry={releases.retry}
    />
  ))
}
