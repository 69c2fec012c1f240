import type { ReactNode } from 'react'
import type { Ally } from '../../domain/ally'
import type { Release } from '../../domain/release/release'
import type { BesidePageProps } from '../besidePageProps'
import { useWords, useWordsOf } from '../wordsContext'
import { AllySelect } from './AllySelect'
import { ReleaseControl } from './ReleaseControl'
import { YearControl } from './YearControls'

interface OneAllyControlsProps extends BesidePageProps {
  readonly ally: Ally
  readonly release: Release
  /** More controls above these, or nothing. */
  readonly children?: ReactNode
}

/** What a page about one ally shows: the ally, the release and the year. */
export function OneAllyControls(props: OneAllyControlsProps) {
  const { ally, release, view, reference, choose, children } = props
  const { control } = useWords()
  const { allyFigure } = useWordsOf('countryPages')
  return (
    <form
      className="controls"
      aria-label={control.controlsLabel}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      <div className="control-row">
        <AllySelect
          label={allyFigure.allyLabel}
          value={ally.code}
          series={reference.allies.map(({ code }) => code)}
          allies={reference.allies}
          choose={(code) => choose({ allies: [code] })}
        />
        <ReleaseControl value={view.release} reference={reference} choose={choose} />
        <YearControl view={view} release={release} reference={reference} choose={choose} />
      </div>
    </form>
  )
}
