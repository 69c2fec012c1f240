import { createStore, type StoreApi } from 'zustand/vanilla'
import type { HeldFigures } from '../domain/observation/observation'
import type { Reference } from '../domain/reference'
import { OWN_RELEASE, type ReleaseId } from '../domain/release/release'
import type { Choice } from '../domain/view/view'
import { agreeing } from '../ingest/agreement'
import { gatherReferenceTexts, referenceInSteps } from '../ingest/referenceFiles'
import { releaseInSteps, releasePath } from '../ingest/releaseFile'
import { barChoice } from '../links/address'
import { parseChoice } from '../links/query'
import { breath, withBreaths } from './breath'
import type { ChoiceHistory, Step } from './history'
import { load, type ReadFiles } from './load'
import type { Loadable } from './loadable'
import { type FiguresByRelease, figuresIn, releasesShown, viewOf } from './scene'
import type { FetchVouched } from './vouching'

/** A change of the choice; a field that is `undefined` goes back to its default. */
export type ChoicePatch = { readonly [Name in keyof Choice]?: Choice[Name] | undefined }

/** What was loaded and chosen. Everything else is derived from it. */
export interface AppState {
  readonly reference: Loadable<Reference>
  /** By release; one that is not in it was not asked for yet. */
  readonly figures: FiguresByRelease
  readonly choice: Choice
  /** The query that the choice was read from; `null` once the reader has changed it. */
  readonly asked: string | null
  /** The reader's own figures, for this visit alone; `null` where there are none. */
  readonly own: HeldFigures | null
  /** Whether figures are here that are newer than the page: of a later build, which vouches for them. */
  readonly hasNewer: boolean
  /** Loads files under data/ for a part of the page that alone needs them; `isRetry` after a failure. */
  readonly loadFiles: <T>(isRetry: boolean, readFiles: ReadFiles<T>) => Promise<Loadable<T>>
  /** Loads the reference files, then the release that is shown. After a failure it tries again. */
  readonly loadReference: () => Promise<void>
  /** Loads one release, once; after a failure it tries again. Without the reference it does nothing. */
  readonly loadRelease: (release: ReleaseId) => Promise<void>
  /** Puts the reader's own figures beside NATO's releases, or takes them away. */
  readonly useOwn: (own: HeldFigures | null) => void
  /** Changes the choice, the address bar with it, and loads the release that is then shown. */
  readonly choose: (patch: ChoicePatch, step?: Step) => void
}

export type AppStore = StoreApi<AppState>

/** The store. It reads its first choice from the history and follows it back and forward. */
export function createAppStore(fetchVouched: FetchVouched, history: ChoiceHistory): AppStore {
  const store = createStore<AppState>((set, get) => ({
    reference: { state: 'idle' },
    figures: {},
    ...readFrom(history.read()),
    own: null,
    hasNewer: false,
    loadFiles: (isRetry, readFiles) => load(fetchVouched, isRetry, readFiles),
    useOwn: (own) => {
      const { [OWN_RELEASE]: _, ...others } = get().figures
      const held = own === null ? {} : { [OWN_RELEASE]: { state: 'ready', value: own } as const }
      set({ own, figures: { ...others, ...held } })
    },
    loadReference: async () => {
      const before = get().reference.state
      if (before === 'loading' || before === 'ready') return
      set({ reference: { state: 'loading' } })
      const loaded = await get().loadFiles(before === 'failed', async (textOf) =>
        withBreaths(referenceInSteps(await gatherReferenceTexts(textOf))),
      )
      await breath()
      set({ reference: loaded })
      await loadShown(get())
    },
    loadRelease: async (release) => {
      const { reference, figures } = get()
      const before = figuresIn(figures, release).state
      if (reference.state !== 'ready' || before === 'loading' || before === 'ready') return
      const known = reference.value.releases.find(({ id }) => id === release)
      if (known === undefined) return
      const put = (loaded: Loadable<HeldFigures>) =>
        set(({ figures: others }) => ({ figures: { ...others, [release]: loaded } }))
      put({ state: 'loading' })
      const { allies, gaps, notes } = reference.value
      const loaded = await get().loadFiles(before === 'failed', async (textOf) => {
        const text = await textOf(releasePath(release))
        await breath()
        const read = await withBreaths(releaseInSteps(text, known, allies, gaps, notes))
        return withBreaths(agreeing(read, reference.value))
      })
      put(loaded)
    },
    choose: (patch, step = 'push') => {
      const choice = patched(get().choice, patch)
      set({ choice, asked: null })
      const { reference } = get()
      history.write(reference.state === 'ready' ? barChoice(choice, reference.value) : choice, step)
      void loadShown(get())
    },
  }))
  history.onReturn((query) => {
    store.setState(readFrom(query))
    void loadShown(store.getState())
  })
  return store
}

function readFrom(query: string): Pick<AppState, 'choice' | 'asked'> {
  return { choice: parseChoice(query), asked: query }
}

function patched(choice: Choice, patch: ChoicePatch): Choice {
  const entries = Object.entries({ ...choice, ...patch })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** Loads the releases shown as far as they were not asked for yet; one that failed waits for the reader to retry. */
async function loadShown(state: AppState): Promise<void> {
  const { reference, figures, choice, own, loadRelease } = state
  const view = viewOf(reference, choice, own)
  if (reference.state !== 'ready' || view === null) return
  const shown = releasesShown(view, reference.value)
  await Promise.all(
    shown
      .filter((release) => figuresIn(figures, release).state === 'idle')
      .map((release) => loadRelease(release)),
  )
}
