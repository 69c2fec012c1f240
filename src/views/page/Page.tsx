import { useMemo } from 'react'
import type { Reference } from '../../domain/reference'
import { takesOwn, withOwn } from '../../domain/release/ownRelease'
import type { Release } from '../../domain/release/release'
import type { HeldScene } from '../../domain/scene'
import { isOverReleases, type View } from '../../domain/view/view'
import type { DrawnFigure } from '../../figures/chart'
import { useApp, useScene } from '../../state/hooks'
import type { Loadable } from '../../state/loadable'
import { releasesShown } from '../../state/scene'
import { ChartPanel } from '../chart/ChartPanel'
import { useDrawn } from '../chart/useDrawn'
import { WaitingFrame } from '../chart/WaitingFrame'
import type { Choose } from '../choose'
import { Toolbar } from '../controls/Toolbar'
import { FailureNotice } from '../loading/FailureNotice'
import { LoadedPart } from '../loading/LoadedPart'
import { NextQuestions } from '../opening/NextQuestions'
import { Opening } from '../opening/Opening'
import { Teasers } from '../opening/Teasers'
import { useWords } from '../wordsContext'
import { BesidePage } from './BesidePage'
import { MisreadNote } from './MisreadNote'
import { NewerNote } from './NewerNote'

/** Only who opened a file needs it. */
const bringOwnBeside = async () => (await import('../own/OwnBeside')).OwnBeside

/** A page beside the chart draws none. */
const NONE = { state: 'idle' } as const

interface PageProps {
  readonly view: View
  readonly reference: Reference
}

/**
 * The page from the answer to the next questions. Only the parts that need the release wait for it. A page
 * beside the chart stands in the place of all of it.
 */
export function Page({ view, reference: natos }: PageProps) {
  const own = useApp((state) => state.own)
  const reference = useMemo(() => withOwn(natos, takesOwn(view) ? own : null), [natos, own, view])
  const { page } = useWords()
  const scene = useScene()
  const beside = own !== null && view.page !== 'own' && (
    <div className="measure">
      <LoadedPart
        bring={bringOwnBeside}
        props={{ own, view, reference: natos }}
        failedTitle={page.pageUnreachable}
      />
    </div>
  )
  const kind = view.page
  const { loaded: drawn, retry } = useDrawn(kind === 'chart' ? scene : NONE)
  const choose = useApp((state) => state.choose)
  const release = reference.releases.find(({ id }) => id === view.release)
  if (release === undefined) return null
  if (kind !== 'chart') {
    return (
      <>
        <MisreadNote />
        <NewerNote />
        {beside}
        <section id="chart" className="measure" tabIndex={-1} aria-label={page.pageNames[kind]}>
          <BesidePage kind={kind} view={view} reference={reference} choose={choose} />
        </section>
      </>
    )
  }
  const context = { view, reference, choose }
  return (
    <>
      <MisreadNote />
      <NewerNote />
      {beside}
      <Opening {...context} scene={scene} drawn={drawn} />
      <div className="measure">
        <Toolbar {...context} release={release} />
      </div>
      <div className="measure columns">
        <section id="chart" tabIndex={-1} aria-label={page.nav.charts}>
          <ShownRelease {...context} release={release} scene={scene} drawn={drawn} redraw={retry} />
        </section>
        <Teasers {...context} reference={natos} />
        <NextQuestions {...context} />
      </div>
    </>
  )
}

interface ShownReleaseProps extends PageProps {
  readonly release: Release
  readonly choose: Choose
  readonly scene: Loadable<HeldScene>
  readonly drawn: Loadable<DrawnFigure>
  /** Asks once more for the part of the page that draws it. */
  readonly redraw: () => void
}

/** The chart and its table; while its release loads, or if it cannot be had, that is said in their place. */
function ShownRelease(props: ShownReleaseProps) {
  const { release, view, reference, choose, scene, drawn, redraw } = props
  const { loading, formats } = useWords()
  const loadRelease = useApp((state) => state.loadRelease)
  if (scene.state === 'ready' && drawn.state === 'ready') {
    return <ChartPanel scene={scene.value} drawn={drawn.value} choose={choose} />
  }
  if (scene.state === 'failed') {
    return (
      <FailureNotice
        isAlert
        failure={scene.failure}
        title={loading.releaseFailed}
        hint={isOverReleases(view.chart) ? loading.overReleases : loading.otherReleases}
        retry={() => {
          for (const id of releasesShown(view, reference)) void loadRelease(id)
        }}
      />
    )
  }
  if (drawn.state === 'failed') {
    return (
      <FailureNotice
        isAlert
        failure={drawn.failure}
        title={loading.chartUnreachable}
        hint={loading.otherCharts}
        retry={redraw}
      />
    )
  }
  return (
    <WaitingFrame chart={view.chart}>
      {loading.loadingRelease(formats.date(release.day))}
    </WaitingFrame>
  )
}
