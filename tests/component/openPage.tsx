import { configure, render } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { act } from 'react'
import { vi } from 'vitest'
import { DEFAULT_LANGUAGE } from '../../src/domain/view/language'
import { parseChoice, serializeChoice } from '../../src/links/query'
import { Unreachable } from '../../src/state/fetchText'
import { AppStoreProvider } from '../../src/state/hooks'
import { type ChoicePatch, createAppStore } from '../../src/state/store'
import { trustingFetch } from '../../src/state/vouching'
import { holdOpening } from '../../src/views/chart/draws'
import { App } from '../../src/views/page/App'
import { heldText } from './heldText'

// Which parts are hidden by style is for the browser tests to see: here it would be looked up for each element.
configure({ defaultHidden: true })

// As main.tsx does before it draws.
await holdOpening(DEFAULT_LANGUAGE)

/** What a file is instead of the one in data/: another text, or the status that the server answers. */
export type Changes = Map<string, string | number>

/** The page with the files of data/, but for those that are changed. */
export function openPage(query = '', changes: Changes = new Map()) {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never })
  const fetched: string[] = []
  let address = query
  const seen = followScrolling()
  const store = createAppStore(
    trustingFetch(async (path) => {
      fetched.push(path)
      const changed = changes.get(path)
      if (typeof changed === 'number') throw new Unreachable(path, changed)
      return changed ?? heldText(path)
    }),
    {
      read: () => address,
      write: (next) => {
        address = serializeChoice(next)
      },
      onReturn: () => () => undefined,
    },
  )
  render(
    <AppStoreProvider value={store}>
      <App />
    </AppStoreProvider>,
  )
  return {
    user,
    /** Paths under data/, in the order in which they were asked for. */
    fetched,
    /** The query string in the address bar. */
    query: () => serializeChoice(parseChoice(address)),
    /** Chooses what a control or a link would. */
    choose: (patch: ChoicePatch) => act(() => store.getState().choose(patch)),
    scrollTo: seen,
  }
}

/** Replaces the browser’s observer by one that tells when the test says so, also of what is drawn only after that. */
function followScrolling(): (id: string) => void {
  const reached = new Set<string>()
  const watched: { element: Element; tell: () => void }[] = []
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly tell: (entries: readonly { isIntersecting: boolean }[]) => void
      constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
        this.tell = tell
      }
      observe(element: Element) {
        const tell = () => this.tell([{ isIntersecting: true }])
        watched.push({ element, tell })
        if (reached.has(element.id)) queueMicrotask(() => act(tell))
      }
      disconnect() {}
    },
  )
  return (id) =>
    act(() => {
      reached.add(id)
      for (const { element, tell } of watched) if (element.id === id) tell()
    })
}
