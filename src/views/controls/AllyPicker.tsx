import { useId } from 'react'
import type { HeldAlly, SeriesCode } from '../../domain/ally'
import { MAX_SERIES, type View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { useWords } from '../wordsContext'
import { type AllySearch, useAllySearch } from './useAllySearch'

interface AllyPickerProps {
  readonly view: View
  readonly allies: readonly HeldAlly[]
  readonly choose: Choose
}

/** Up to eight allies, found by typing; the chosen ones stand over the chart (`ChosenAllies`). */
export function AllyPicker({ view, allies, choose }: AllyPickerProps) {
  const { control, charts } = useWords()
  const [id, listId, hintId] = [useId(), useId(), useId()]
  const add = (series: SeriesCode) => choose({ allies: [...view.allies, series] })
  const search = useAllySearch(view, allies, add)
  const isFull = view.allies.length >= MAX_SERIES
  return (
    <div className="field ally-picker">
      <label htmlFor={id} className="visually-hidden">
        {charts[view.chart].alliesLabel}
      </label>
      <div className="combobox">
        <input
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          placeholder={isFull ? control.fullPlaceholder : control.alliesPlaceholder}
          aria-expanded={search.isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-describedby={hintId}
          aria-activedescendant={search.active === null ? undefined : `${listId}-${search.active}`}
          value={search.query}
          onChange={(event) => search.type(event.target.value)}
          onClick={search.open}
          onBlur={search.close}
          onKeyDown={search.onKeyDown}
        />
        <AllyOptions id={listId} label={charts[view.chart].alliesLabel} search={search} />
      </div>
      <span
        id={hintId}
        className={search.isVain && !isFull ? 'hint' : 'visually-hidden'}
        aria-live="polite"
      >
        {isFull ? control.alliesFull : search.isVain ? control.noMatch : ''}
        {!isFull && search.isOpen ? control.matches(search.options.length) : ''}
      </span>
    </div>
  )
}

interface AllyOptionsProps {
  readonly id: string
  readonly label: string
  readonly search: AllySearch
}

/** The list of matches. The focus stays in the field, so a press must not take it. */
function AllyOptions({ id, label, search }: AllyOptionsProps) {
  return (
    <div id={id} role="listbox" aria-label={label} hidden={!search.isOpen}>
      {search.options.map(({ code, name }) => (
        <div
          key={code}
          id={`${id}-${code}`}
          role="option"
          tabIndex={-1}
          aria-selected={code === search.active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => search.pick(code)}
          onKeyDown={search.onKeyDown}
        >
          {name}
        </div>
      ))}
    </div>
  )
}
