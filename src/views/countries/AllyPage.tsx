import './allies.css'
import { type Profile, profileOf } from '../../domain/country/profile'
import type { ReleaseFigures } from '../../domain/observation/observation'
import { seriesOf } from '../../domain/observation/series'
import { commonYears } from '../../domain/release/coverage'
import { notesOn } from '../../domain/statement/note'
import type { BesidePageProps } from '../besidePageProps'
import { OneAllyControls } from '../controls/OneAllyControls'
import { ThresholdControl } from '../controls/ThresholdControl'
import { CopyBar } from '../copying/CopyBar'
import { FiguresOf } from '../FiguresOf'
import { MarkNote } from '../page/MarkNote'
import { today } from '../today'
import { ViewLink } from '../ViewLink'
import { citedLink, viewLink } from '../viewAddress'
import { useDataLang, useWords, useWordsOf } from '../wordsContext'
import { AllyCurrency } from './AllyCurrency'
import { AllyMakeUp } from './AllyMakeUp'
import { AllyMarks } from './AllyMarks'
import { AllyNeighbours } from './AllyNeighbours'
import { AllyRevisions } from './AllyRevisions'
import type { ProfileProps } from './profileProps'
import { SipriBeside } from './SipriBeside'

/** One ally: what a release says of it, how its figures were revised, and SIPRI’s series beside NATO’s. */
export function AllyPage(props: BesidePageProps) {
  const { view, reference, choose } = props
  const release = reference.releases.find(({ id }) => id === view.release)
  const ally = reference.allies.find(({ code }) => code === view.allies[0])
  if (release === undefined || ally === undefined) return null
  return (
    <div className="beside-page">
      <OneAllyControls {...props} ally={ally} release={release}>
        <ThresholdControl
          thresholds={reference.thresholds}
          value={view.threshold}
          choose={choose}
        />
        <MarkNote thresholds={reference.thresholds} value={view.threshold} />
      </OneAllyControls>
      <FiguresOf release={release}>
        {(figures) => (
          <Portrait {...props} profile={profileOf({ view, figures, reference }, ally)} />
        )}
      </FiguresOf>
    </div>
  )
}

function Portrait(props: ProfileProps) {
  const { view, reference, profile } = props
  const { ally, figures } = profile
  const { sources, noun } = useWords()
  const name = noun.nameOf(figures.allies, ally.code)
  const { profile: words } = useWordsOf('countryPages')
  const portrait = words.portrait(profile, reference.releases)
  const link = viewLink(view)
  const texts = {
    sentence: `${portrait} ${link}`,
    link,
    citation: sources.citation(view, figures.release, citedLink(view), today()),
  }
  return (
    <>
      <h2>{name}</h2>
      <p className="portrait">{portrait}</p>
      <CopyBar
        label={words.copyLabel}
        kinds={['sentence', 'link', 'citation']}
        textOf={(kind) => texts[kind]}
      />
      <Elsewhere {...props} />
      <AllyNotes {...props} />
      {ally.hasArmedForces && (
        <>
          <AllyMarks {...props} />
          <SipriBeside
            ally={ally}
            figures={figures}
            threshold={view.threshold}
            nato={natoPoints(profile, figures)}
          />
          <div className="beside-columns">
            <AllyMakeUp {...props} />
            <AllyNeighbours {...props} />
          </div>
          <div className="beside-columns ally-tables">
            <div>
              <AllyCurrency {...props} />
            </div>
            <div>
              <AllyRevisions {...props} />
            </div>
          </div>
        </>
      )}
    </>
  )
}

function natoPoints({ ally }: Profile, figures: ReleaseFigures) {
  const [first, last] = [figures.years[0] ?? 0, figures.years.at(-1) ?? 0]
  return seriesOf(figures, ally.code, 'share', [first, last]).points
}

/** Remarks on the ally’s figures in this release. */
function AllyNotes({ profile, reference }: ProfileProps) {
  const own = useDataLang()
  const { noteHead } = useWordsOf('countryPages').profile
  const { ally, figures } = profile
  const notes = figures.years.flatMap((year) =>
    notesOn(reference.notes, figures.release.id, ally.code, year, 'share'),
  )
  if (notes.length === 0) return null
  return (
    <>
      <h3>{noteHead}</h3>
      <ul className="bullets prose">
        {notes.map((note) => (
          <li key={`${note.year} ${note.text}`}>
            {note.year}: <span lang={own}>{note.text}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Links to the same ally in charts and on other pages. */
function Elsewhere({ view, reference, choose, profile }: ProfileProps) {
  const { noun } = useWords()
  const name = noun.nameOf(reference.allies, profile.ally.code)
  const { links, headings } = useWordsOf('countryPages').profile
  const { year, neighbours } = profile
  const covered = commonYears(reference.coverage, view.release, ['share'])
  const years = [covered[0] ?? year, covered.at(-1) ?? year] as const
  const own = { ...view, page: 'chart' } as const
  const beside = neighbours.map(({ observation }) => observation.series)
  return (
    <ul className="link-row" aria-label={headings.more}>
      <li>
        <ViewLink view={own} choose={choose} text={links.ranking(name)} />
      </li>
      <li>
        <ViewLink
          view={{ ...own, chart: 'trend', years }}
          choose={choose}
          text={links.trend(name)}
        />
      </li>
      <li>
        <ViewLink
          view={{ ...own, page: 'differ' }}
          choose={choose}
          text={links.differ(name, year)}
        />
      </li>
      {beside.length > 1 && (
        <li>
          <ViewLink
            view={{ ...view, page: 'compare', allies: beside }}
            choose={choose}
            text={links.compare(name)}
          />
        </li>
      )}
    </ul>
  )
}
