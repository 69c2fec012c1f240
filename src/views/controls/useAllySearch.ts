import { type KeyboardEvent, useState } from 'react'
import { AGGREGATES, type Ally, type SeriesCode } from '../../domain/ally'
import { MAX_SERIES, selectsAllies, type View } from '../../domain/view/view'
import type { Words } from '../../words/parts'
import { useWords } from '../wordsContext'

/** One ally or aggregate that can be chosen. */
interface AllyOption {
  readonly code: SeriesCode
  readonly name: string
}

/** A combobox with a list that types ahead, after the ARIA pattern: the focus stays in the field. */
export interface AllySearch {
  readonly query: string
  readonly isOpen: boolean
  readonly options: readonly AllyOption[]
  /** The option that Enter takes, or `null`. */
  readonly active: SeriesCode | null
  readonly type: (query: string) => void
  readonly open: () => void
  readonly close: () => void
  readonly pick: (code: SeriesCode) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Searches the allies that are not chosen yet; a chart over years offers NATO’s aggregates too. */
export function useAllySearch(
  view: View,
  allies: readonly Ally[],
  add: (code: SeriesCode) => void,
): AllySearch {
  const words = useWords()
  const [query, setQuery] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [place, setPlace] = useState<number | null>(null)
  const options = matchingOptions(openOptions(view, allies, words), query)
  const isOpen = isAsked && options.length > 0 && view.allies.length < MAX_SERIES
  const active = isOpen && place !== null ? (options[place]?.code ?? null) : null
  const show = (asked: boolean, at: number | null) => {
    setAsked(asked)
    setPlace(at)
  }
  const pick = (code: SeriesCode) => {
    add(code)
    setQuery('')
    show(false, null)
  }
  const move = (step: number) => {
    const from = place ?? (step > 0 ? -1 : 0)
    show(true, (from + step + options.length) % Math.max(1, options.length))
  }
  return {
    query,
    isOpen,
    options: isOpen ? options : [],
    active,
    type: (text) => {
      setQuery(text)
      show(true, text.trim() === '' ? null : 0)
    },
    open: () => show(true, place),
    close: () => show(false, null),
    pick,
    onKeyDown: (event) => {
      if (event.key === 'ArrowDown') move(1)
      else if (event.key === 'ArrowUp') move(-1)
      else if (event.key === 'Enter' && active !== null) pick(active)
      else if (event.key === 'Escape' && isOpen) show(false, null)
      else if (event.key === 'Escape') setQuery('')
      else return
      event.preventDefault()
    },
  }
}

/** Who is not chosen yet, by name. */
function openOptions(view: View, allies: readonly Ally[], words: Words): readonly AllyOption[] {
  const codes = [
    ...allies.map((ally) => ally.code),
    ...(selectsAllies(view.chart) ? AGGREGATES : []),
  ]
  return codes
    .filter((code) => !view.allies.includes(code))
    .map((code) => ({ code, name: words.noun.nameOf(allies, code) }))
    .sort((a, b) => a.name.localeCompare(b.name, words.lang))
}

/** Names whose words start with what is typed come first, then names that hold it; codes count too. */
function matchingOptions(all: readonly AllyOption[], query: string): readonly AllyOption[] {
  const sought = plain(query.trim())
  if (sought === '') return all
  const startsAt = ({ code, name }: AllyOption) =>
    plain(code) === sought ||
    plain(name)
      .split(/\s/)
      .some((_, index, parts) => parts.slice(index).join(' ').startsWith(sought))
  const holds = (option: AllyOption) => !startsAt(option) && plain(option.name).includes(sought)
  return [...all.filter(startsAt), ...all.filter(holds)]
}

/** Without case and accents: "turkiye" finds Türkiye. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
