import { type ReactNode, useId } from 'react'
import type { Ally } from '../domain/ally'
import type { Release } from '../domain/release'
import { allyFigureWordsFor } from '../words/allyWords'
import type { BesidePageProps } from './pages'
import { ReleaseControl } from './ReleaseControl'
import { useWords } from './wordsContext'
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
  const { control, lang } = useWords()
  const id = useId()
  return (
    <form
      className="controls"
      aria-label={control.controlsLabel}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      <div className="control-row">
        <div className="field">
          <label htmlFor={id}>{allyFigureWordsFor(lang).allyLabel}</label>
          <select
            id={id}
            value={ally.code}
            onChange={(event) => choose({ allies: [event.target.value] })}
          >
            {[...reference.allies]
              .sort((a, b) => a.name.localeCompare(b.name, lang))
              .map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
          </select>
        </div>
        <ReleaseControl value={view.release} reference={reference} choose={choose} />
        <YearControl view={view} release={release} reference={reference} choose={choose} />
      </div>
    </form>
  )
}
