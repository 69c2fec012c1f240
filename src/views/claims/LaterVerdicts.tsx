import type { Reading } from '../../domain/claim/reading'
import { lastYearOf } from '../../domain/claim/readingScope'
import { judgeReading } from '../../domain/judging/judgeReading'
import type { ReleaseFigures } from '../../domain/observation/observation'
import type { Reference } from '../../domain/reference'
import { coverageIn } from '../../domain/release/coverage'
import { compareReleases, type Release } from '../../domain/release/release'
import type { View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { FiguresOf } from '../FiguresOf'
import { ViewLink } from '../ViewLink'
import { useWordsOf } from '../wordsContext'
import { claimView } from './claimView'

interface LaterVerdictsProps {
  readonly claim: Reading
  /** The release that the article could know. */
  readonly first: Release
  readonly view: View
  readonly reference: Reference
  readonly choose: Choose
}

/** What each later release that covers the year makes of a claim. Each loads, or fails, by itself. */
export function LaterVerdicts({ claim, first, view, reference, choose }: LaterVerdictsProps) {
  const text = useWordsOf('article')
  const later = reference.releases.filter(
    (release) =>
      compareReleases(release, first) > 0 &&
      coverageIn(reference.coverage, release.id, lastYearOf(claim), 'share') !== 'none',
  )
  if (later.length === 0) return <p>{text.noLater}</p>
  return (
    <table className="later-verdicts">
      <caption>{text.laterTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{text.laterHeaders.release}</th>
          <th scope="col">{text.laterHeaders.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {later.map((release) => (
          <LaterRow
            key={release.id}
            release={release}
            claim={claim}
            first={first}
            view={view}
            choose={choose}
          />
        ))}
      </tbody>
    </table>
  )
}

interface LaterRowProps extends Omit<LaterVerdictsProps, 'reference'> {
  readonly release: Release
}

function LaterRow({ release, claim, first, view, choose }: LaterRowProps) {
  const text = useWordsOf('article')
  const then = claimView(claim, release.id, view)
  return (
    <tr data-release={release.id}>
      <th scope="row">
        <ViewLink
          view={then}
          choose={choose}
          text={text.laterRelease(release, first)}
          name={text.laterReleaseName(release, first, then.year, then.threshold)}
        />
      </th>
      <td>
        <FiguresOf release={release}>
          {(figures) => <LaterVerdict claim={claim} figures={figures} />}
        </FiguresOf>
      </td>
    </tr>
  )
}

interface LaterVerdictProps {
  readonly claim: Reading
  readonly figures: ReleaseFigures
}

function LaterVerdict({ claim, figures }: LaterVerdictProps) {
  const desk = useWordsOf('claimDesk')
  const judgement = judgeReading(claim, { figures, figuresOf: () => undefined })
  return (
    <>
      <span className="claim-verdict" data-verdict={judgement.verdict}>
        {desk.readingVerdicts[judgement.verdict]}
      </span>{' '}
      ({desk.claimFinding(claim, judgement, figures.allies)})
    </>
  )
}
