import { type KeyboardEvent, useMemo, useState } from 'react'
import { AGGREGATES, type HeldAlly, type SeriesCode } from '../../domain/ally'
import { MAX_SERIES, selectsAllies, type View } from '../../domain/view/view'
import { nameKey } from '../../ingest/tables/names/nameKey'
import { useLoaded } from '../../state/useLoaded'
import type { Words } from '../../words/parts'
import { useWords } from '../wordsContext'
import { loadAllyNames } from './allyNames'

/** One ally or aggregate that can be chosen. */
interface AllyOption {
  readonly code: SeriesCode
  readonly name: string
}

/** A combobox with a list that types ahead, after the ARIA pattern: the focus stays in the field. */
export interface AllySearch {
  readonly query: string
  readonly isOpen: boolean
  /** Whether what was typed is no name of an ally: to be said. */
  readonly isVain: boolean
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
  allies: readonly HeldAlly[],
  add: (code: SeriesCode) => void,
): AllySearch {
  const words = useWords()
  const [query, setQuery] = useState('')
  const [isAsked, setAsked] = useState(false)
  /** In the list, which has no end: after the last option comes the first. */
  const [place, setPlace] = useState<number | null>(null)
  // The other names are asked for with the first letter: who picks from the list needs none.
  const { loaded } = useLoaded(query.trim() === '' ? null : loadAllyNames)
  const isSearched = loaded.state === 'ready' || loaded.state === 'failed'
  const others = useMemo(
    () => (loaded.state === 'ready' ? loaded.value(allies) : NO_NAMES),
    [loaded, allies],
  )
  const all = useMemo(
    () => (isAsked ? openOptions(view, allies, words) : []),
    [isAsked, view, allies, words],
  )
  const options = matchingOptions(all, query, others)
  const isOpen = isAsked && options.length > 0 && view.allies.length < MAX_SERIES
  const active =
    isOpen && place !== null ? (options.at(place % options.length)?.code ?? null) : null
  const show = (asked: boolean, at: number | null) => {
    setAsked(asked)
    setPlace(at)
  }
  const pick = (code: SeriesCode) => {
    add(code)
    setQuery('')
    show(false, null)
  }
  const move = (step: number) => show(true, (place ?? (step > 0 ? -1 : 0)) + step)
  return {
    query,
    isOpen,
    isVain: isAsked && query.trim() !== '' && options.length === 0 && isSearched,
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

/** Who is not chosen yet, by name. To sort by a language's rules takes a while on a phone: it is done once they are asked for. */
function openOptions(view: View, allies: readonly HeldAlly[], words: Words): readonly AllyOption[] {
  const codes = [
    ...allies.map((ally) => ally.code),
    ...(selectsAllies(view.chart) ? AGGREGATES : []),
  ]
  const { compare } = new Intl.Collator(words.lang)
  return codes
    .filter((code) => !view.allies.includes(code))
    .map((code) => ({ code, name: words.noun.nameOf(allies, code) }))
    .sort((a, b) => compare(a.name, b.name))
}

/** Before the other names of allies are here. */
const NO_NAMES: ReadonlyMap<SeriesCode, readonly string[]> = new Map()

/**
 * Names whose words start with what is typed come first, then allies that are called so elsewhere
 * ("Holland", "Deutschland", "UK"), then names that hold it. Two letters are a code or a short name.
 */
function matchingOptions(
  all: readonly AllyOption[],
  query: string,
  others: ReadonlyMap<SeriesCode, readonly string[]>,
): readonly AllyOption[] {
  const sought = nameKey(query)
  if (sought === '') return all
  const startsAt = ({ code, name }: AllyOption) =>
    nameKey(code) === sought ||
    nameKey(name)
      .split(' ')
      .some((_, index, parts) => parts.slice(index).join(' ').startsWith(sought))
  const isCalled = ({ code }: AllyOption) =>
    others
      .get(code)
      ?.some((other) => other === sought || (sought.length > 2 && other.startsWith(sought))) ??
    false
  const holds = ({ name }: AllyOption) => nameKey(name).includes(sought)
  return [...new Set([startsAt, isCalled, holds].flatMap((matches) => all.filter(matches)))]
}
