import { useId, useRef } from 'react'
import type { Ally, HeldAlly, SeriesCode } from '../../domain/ally'
import { MAX_SERIES, requiresAllies, type View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { useWords } from '../wordsContext'
import { type AllySearch, useAllySearch } from './useAllySearch'

interface AllyPickerProps {
  readonly view: View
  readonly allies: readonly HeldAlly[]
  readonly choose: Choose
}

/** Up to eight allies, found by typing; the chosen ones stand below, each with a button to remove it. */
export function AllyPicker({ view, allies, choose }: AllyPickerProps) {
  const { control, charts } = useWords()
  const [id, listId, hintId] = [useId(), useId(), useId()]
  const field = useRef<HTMLInputElement>(null)
  const add = (series: SeriesCode) => choose({ allies: [...view.allies, series] })
  const remove = (series: SeriesCode) => {
    choose({ allies: view.allies.filter((code) => code !== series) })
    field.current?.focus()
  }
  const search = useAllySearch(view, allies, add)
  const isFull = view.allies.length >= MAX_SERIES
  return (
    <div className="field ally-picker">
      <label htmlFor={id}>{charts[view.chart].alliesLabel}</label>
      <div className="combobox">
        <input
          ref={field}
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          placeholder={isFull ? '' : control.alliesPlaceholder}
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
        className={isFull || search.isVain ? 'hint' : 'visually-hidden'}
        aria-live="polite"
      >
        {isFull ? control.alliesFull : search.isVain ? control.noMatch : ''}
        {!isFull && search.isOpen ? control.matches(search.options.length) : ''}
      </span>
      <ChosenAllies view={view} allies={allies} remove={remove} />
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

interface ChosenAlliesProps {
  readonly view: View
  readonly allies: readonly Ally[]
  readonly remove: (series: SeriesCode) => void
}

/** The chosen ones. A chart of the chosen ones keeps its last: without any it would start afresh. */
function ChosenAllies({ view, allies, remove }: ChosenAlliesProps) {
  const { control, noun } = useWords()
  if (view.allies.length === 0) return null
  const isLast = requiresAllies(view.chart) && view.allies.length === 1
  return (
    <ul className="chips" aria-label={control.chosenAllies}>
      {view.allies.map((series) => {
        const name = noun.nameOf(allies, series)
        return (
          <li key={series} className="chip">
            {name}
            {!isLast && (
              <button
                type="button"
                aria-label={control.removeAlly(name)}
                onClick={() => remove(series)}
              >
                <span aria-hidden="true">×</span>
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
