import { createContext, use, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { HeldFigures } from '../domain/observation/observation'
import { type ReplacedRelease, replacedRelease } from '../domain/reference'
import type { ReleaseId } from '../domain/release/release'
import type { HeldScene } from '../domain/scene'
import type { Misread } from '../domain/view/misread'
import { isOverReleases, type View } from '../domain/view/view'
import { misread } from '../links/misread'
import { FIELDS } from '../links/query'
import type { Loadable } from './loadable'
import { type FiguresByRelease, figuresIn, sceneOf, viewOf } from './scene'
import type { AppState, AppStore } from './store'

const NONE: FiguresByRelease = {}

const AppStoreContext = createContext<AppStore | null>(null)

/** Gives the page its store: `<AppStoreProvider value={store}>`. */
export const AppStoreProvider = AppStoreContext.Provider

/** One stored value or action. The selector must return what is stored, never a fresh object. */
export function useApp<T>(selector: (state: AppState) => T): T {
  const store = use(AppStoreContext)
  if (store === null) throw new Error('useApp needs an AppStoreProvider above it')
  return useStore(store, selector)
}

/** What is shown, or `null` before the reference files are here. */
export function useView(): View | null {
  const reference = useApp((state) => state.reference)
  const choice = useApp((state) => state.choice)
  const own = useApp((state) => state.own)
  return useMemo(() => viewOf(reference, choice, own), [reference, choice, own])
}

/** The release asked for, where another is shown. */
export function useReplacedRelease(): ReplacedRelease | null {
  const reference = useApp((state) => state.reference)
  const choice = useApp((state) => state.choice)
  const view = useView()
  return useMemo(
    () =>
      reference.state === 'ready' && view !== null
        ? replacedRelease(choice, view, reference.value)
        : null,
    [reference, choice, view],
  )
}

/** The parameters in the address that the reader came with that are not shown as it asks. */
export function useMisread(): readonly Misread[] {
  const asked = useApp((state) => state.asked)
  const view = useView()
  const replaced = useReplacedRelease()
  return useMemo(() => {
    const all = asked === null || view === null ? [] : misread(asked, view, FIELDS)
    // That another release is shown stands beside the answer, with its reason.
    return all.filter(({ name }) => name !== 'release' || replaced === null)
  }, [asked, view, replaced])
}

/** What is shown and all that it is shown from; loading or failed as its files are. */
export function useScene(): Loadable<HeldScene> {
  const reference = useApp((state) => state.reference)
  const view = useView()
  const release = view?.release ?? ''
  const comparesOthers = view !== null && isOverReleases(view.chart)
  const own = useApp((state) => figuresIn(state.figures, release))
  // Only a chart that compares releases is drawn anew whenever one of them has come.
  const all = useApp((state) => (comparesOthers ? state.figures : NONE))
  return useMemo(
    () => sceneOf(reference, { ...all, [release]: own }, view),
    [reference, all, own, release, view],
  )
}

/** The figures of any release. Who uses it asks for them: they load if they have not yet. */
export function useFigures(release: ReleaseId): Loadable<HeldFigures> {
  const isKnown = useApp((state) => state.reference.state === 'ready')
  const figures = useApp((state) => figuresIn(state.figures, release))
  const loadRelease = useApp((state) => state.loadRelease)
  const isIdle = figures.state === 'idle'
  useEffect(() => {
    if (isKnown && isIdle) void loadRelease(release)
  }, [isKnown, isIdle, loadRelease, release])
  return figures
}
