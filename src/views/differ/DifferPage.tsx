import '../countries/allies.css'
import { useMemo } from 'react'
import type { Release } from '../../domain/release/release'
import { type Discrepancy, explainDiscrepancy } from '../../domain/revision/discrepancy'
import type { BesidePageProps } from '../besidePageProps'
import { OneAllyControls } from '../controls/OneAllyControls'
import { CopyBar } from '../copying/CopyBar'
import { useSipri } from '../countries/useSipri'
import { FailureNotice } from '../loading/FailureNotice'
import { today } from '../today'
import { useReleasesUpTo } from '../useReleases'
import { ViewLink } from '../ViewLink'
import { citedLink, viewLink } from '../viewAddress'
import { useWords, useWordsOf } from '../wordsContext'
import { AnnouncedNow } from './AnnouncedNow'
import { ChangedSince } from './ChangedSince'
import { DifferEntries } from './DifferEntries'
import { ReleasePlay } from './ReleasePlay'

/** Every figure for one ally and year, and the reason for each difference, or that it is not known. */
export function DifferPage(props: BesidePageProps) {
  const { view, reference } = props
  const { loading, noun } = useWords()
  const { differ: words } = useWordsOf('countryPages')
  const release = reference.releases.find(({ id }) => id === view.release)
  const ally = reference.allies.find(({ code }) => code === view.allies[0])
  const code = ally?.code ?? ''
  const releases = useReleasesUpTo(reference, view.release, [view.year, view.year])
  const sipri = useSipri(code)
  const discrepancy = useMemo(
    () =>
      explainDiscrepancy(
        releases.held,
        code,
        view.year,
        reference,
        sipri.state === 'ready' ? sipri.value : [],
      ),
    [releases.held, code, view.year, reference, sipri],
  )
  if (release === undefined || ally === undefined) return null
  const name = noun.nameOf(reference.allies, code)
  const all = releases.held.length + releases.failed.length + releases.awaited
  const isBusy = releases.awaited > 0 || sipri.state === 'loading'
  const [failure] = releases.failed
  return (
    <div className="beside-page">
      <AnnouncedNow {...props} />
      <ReleasePlay {...props} />
      <ChangedSince {...props} />
      <OneAllyControls {...props} ally={ally} release={release} />
      <h2>{words.question(name, discrepancy)}</h2>
      <p className="portrait" role="status" aria-busy={isBusy}>
        {isBusy ? words.loadingAll(releases.held.length, all) : words.summary(name, discrepancy)}
      </p>
      {failure !== undefined && (
        <FailureNotice
          isAlert
          failure={failure.failure}
          title={loading.releaseFailed}
          hint={words.someFailed}
          retry={releases.retry}
        />
      )}
      {!isBusy && (
        <>
          <DifferEntries discrepancy={discrepancy} sipri={sipri} />
          <TakeAccount {...props} release={release} name={name} discrepancy={discrepancy} />
          {ally.hasArmedForces && <OtherYear {...props} />}
        </>
      )}
    </div>
  )
}

interface TakeAccountProps extends BesidePageProps {
  readonly release: Release
  readonly name: string
  readonly discrepancy: Discrepancy
}

function TakeAccount({ view, release, name, discrepancy }: TakeAccountProps) {
  const { sources } = useWords()
  const { differ: words } = useWordsOf('countryPages')
  const link = viewLink(view)
  const texts = {
    sentence: `${words.account(name, discrepancy)} ${link}`,
    link,
    citation: sources.citation(view, release, citedLink(view), today()),
  }
  return (
    <CopyBar
      label={words.copyLabel}
      kinds={['sentence', 'link', 'citation']}
      textOf={(kind) => texts[kind]}
    />
  )
}

/** The latest year that most releases have figures for, if another one has more to explain. */
function OtherYear({ view, reference, choose }: BesidePageProps) {
  const { differ } = useWordsOf('countryPages')
  const counts = new Map<number, number>()
  for (const row of reference.coverage) {
    if (row.measure !== 'share' || row.release > view.release) continue
    counts.set(row.year, (counts.get(row.year) ?? 0) + 1)
  }
  const held = new Set(
    reference.coverage
      .filter((row) => row.measure === 'share' && row.release === view.release)
      .map((row) => row.year),
  )
  const [most] = [...counts]
    .filter(([other]) => held.has(other))
    .sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA)
  if (most === undefined || most[0] === view.year) return null
  return (
    <p>
      <ViewLink
        view={{ ...view, year: most[0] }}
        choose={choose}
        text={differ.otherYear(most[0])}
      />
    </p>
  )
}
