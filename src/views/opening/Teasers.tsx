import type { Reference } from '../../domain/reference'
import { MARKS } from '../../domain/verdict/threshold'
import type { View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { PageLink } from '../PageLink'
import { ViewLink } from '../ViewLink'
import { useWords } from '../wordsContext'
import { SentenceTeaser } from './SentenceTeaser'

interface TeasersProps {
  readonly view: View
  readonly reference: Reference
  readonly choose: Choose
}

/** What else there is, with one case of each: a sentence that is checked, and a count that was revised. */
export function Teasers(props: TeasersProps) {
  const { teaser } = useWords()
  return (
    <aside className="teasers" aria-label={teaser.label}>
      <SentenceTeaser reference={props.reference} />
      <CountsTeaser {...props} />
    </aside>
  )
}

/** The year whose count at the guideline the releases tell in the most ways; the later one where two are equal. */
function mostRevised({ counts }: Reference) {
  const ofMark = counts.filter(({ threshold }) => threshold === MARKS[0])
  const years = [...new Set(ofMark.map(({ year }) => year))].sort((a, b) => b - a)
  const variety = (year: number) =>
    new Set(ofMark.filter((one) => one.year === year).map(({ meets }) => meets)).size
  const [first, ...others] = years
  if (first === undefined) return []
  const most = others.reduce((best, year) => (variety(year) > variety(best) ? year : best), first)
  return ofMark.filter(({ year }) => year === most)
}

/** The counts that NATO’s releases give for one year, each with its day. */
function CountsTeaser({ view, reference, choose }: TeasersProps) {
  const { teaser, formats } = useWords()
  const counts = mostRevised(reference)
  const newest = counts.at(-1)
  if (newest === undefined) return null
  const dayOfRelease = (id: string) =>
    reference.releases.find((release) => release.id === id)?.day ?? id
  return (
    <section className="teaser counts-teaser" aria-labelledby="counts-teaser">
      <h2 id="counts-teaser">{teaser.countsTitle}</h2>
      <p>{teaser.countsIntro(newest)}</p>
      <ol>
        {counts.map(({ release, meets, undecided }) => (
          <li key={release}>
            <b>{undecided === 0 ? meets : `${meets}–${meets + undecided}`}</b>{' '}
            {formats.date(dayOfRelease(release))}
          </li>
        ))}
      </ol>
      <p>
        {teaser.countsCaution}{' '}
        <ViewLink
          view={{
            ...view,
            chart: 'revisions',
            measure: 'share',
            release: newest.release,
            year: newest.year,
            threshold: newest.threshold,
            allies: [],
          }}
          choose={choose}
          text={teaser.seeEach}
        />{' '}
        · <PageLink to="differ">{teaser.why}</PageLink>
      </p>
    </section>
  )
}
