import './announced.css'
import { useState } from 'react'
import { vintagesOfYear } from '../../domain/revision/vintages'
import { mostRevisedYear } from '../../domain/statement/releaseCount'
import type { BesidePageProps } from '../besidePageProps'
import { useReleasesUpTo } from '../useReleases'
import { useWordsOf } from '../wordsContext'

/**
 * One year's count through the releases, one at a time or all at once: who left and who joined stands at every
 * step, whichever is marked, and nothing moves by itself.
 */
export function ReleasePlay({ view, reference }: BesidePageProps) {
  const { play: words } = useWordsOf('countryPages')
  const counts = reference.counts.filter(({ release }) => release <= view.release)
  const year = mostRevisedYear(counts, view.year, view.threshold)
  const releases = useReleasesUpTo(reference, view.release, [year ?? 0, year ?? 0])
  const [chosen, setChosen] = useState(0)
  if (year === null) return null
  // Empty it is as high as four releases are: what is below it does not move once they are here.
  if (releases.awaited > 0) return <section className="release-play" />
  const steps = vintagesOfYear(releases.held, year, view.threshold).filter(
    ({ coverage }) => coverage === 'full',
  )
  const at = Math.min(chosen, steps.length - 1)
  const isLast = at === steps.length - 1
  return (
    <section className="release-play">
      <h2>{words.playTitle(year, steps)}</h2>
      <fieldset className="play-steps" aria-label={words.stepsLabel}>
        {steps.map((step, index) => (
          <button
            key={step.figures.release.id}
            type="button"
            aria-pressed={index === at}
            onClick={() => setChosen(index)}
          >
            {words.stepName(step)}
          </button>
        ))}
        <button type="button" onClick={() => setChosen(isLast ? 0 : at + 1)}>
          {isLast ? words.firstStep : words.nextStep}
        </button>
      </fieldset>
      <ol className="play-account">
        {steps.map((step, index) => (
          <li key={step.figures.release.id} aria-current={index === at ? 'step' : undefined}>
            <b>{words.stepName(step)}.</b> {words.stepSentences(step, reference.allies).join(' ')}
          </li>
        ))}
      </ol>
    </section>
  )
}
