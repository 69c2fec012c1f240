import { describe, expect, it, vi } from 'vitest'
import type { Choice } from '../../src/domain/view/view'
import { serializeChoice } from '../../src/links/query'
import { Unreachable } from '../../src/state/fetchText'
import type { ChoiceHistory, Step } from '../../src/state/history'
import { sceneOf, viewOf } from '../../src/state/scene'
import { type AppStore, createAppStore } from '../../src/state/store'
import { trustingFetch } from '../../src/state/vouching'
import { madeFiles } from './madeFiles'

/** A history in memory, with a list of what was written. */
function madeHistory(first: Choice = {}) {
  const written: [Choice, Step][] = []
  const listeners = new Set<(query: string) => void>()
  const history: ChoiceHistory = {
    read: () => serializeChoice(first),
    write: (choice, step) => written.push([choice, step]),
    onReturn: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return {
    history,
    written,
    goBackTo: (choice: Choice) => {
      for (const tell of listeners) tell(serializeChoice(choice))
    },
  }
}

/** A server whose files can be changed, with a list of what was asked of it. */
function madeServer() {
  const files = madeFiles()
  const asked: string[] = []
  const fetchText = async (path: string, isRetry: boolean) => {
    asked.push(isRetry ? `${path} again` : path)
    const text = files.get(path)
    if (text === undefined) throw new Unreachable(path, 404)
    return text
  }
  return { files, asked, fetchText: trustingFetch(fetchText) }
}

const releasesAsked = (asked: readonly string[]) => asked.filter((path) => path.startsWith('nato/'))

/** Waits until nothing that is shown is still under way. */
const settle = (store: AppStore) =>
  vi.waitFor(() => expect(sceneIn(store).state).not.toBe('loading'))

function sceneIn(store: AppStore) {
  const { reference, figures, choice } = store.getState()
  const view = viewOf(reference, choice, null)
  return sceneOf(reference, figures, view)
}

describe('loading', () => {
  it('starts with nothing and asks for nothing by itself', () => {
    const { asked, fetchText } = madeServer()
    const store = createAppStore(fetchText, madeHistory().history)
    expect(store.getState()).toMatchObject({ reference: { state: 'idle' }, figures: {} })
    expect(asked).toEqual([])
  })

  it('fetches the reference files and then the release that is shown, and no other', async () => {
    const { asked, fetchText } = madeServer()
    const store = createAppStore(fetchText, madeHistory().history)
    const loading = store.getState().loadReference()
    expect(sceneIn(store).state).toBe('loading')
    await loading
    expect(releasesAsked(asked)).toEqual(['nato/2024-06-17.csv'])
    expect(asked).toHaveLength(12)
    const scene = sceneIn(store)
    expect(scene).toMatchObject({
      state: 'ready',
      value: { view: { release: '2024-06-17', year: 2024 } },
    })
  })

  it('fetches the release that the address names instead of the default', async () => {
    const { asked, fetchText } = madeServer()
    const store = createAppStore(fetchText, madeHistory({ release: '2026-03' }).history)
    await store.getState().loadReference()
    expect(releasesAsked(asked)).toEqual(['nato/2026-03.csv'])
  })

  it('fetches nothing twice, however often it is asked', async () => {
    const { asked, fetchText } = madeServer()
    const store = createAppStore(fetchText, madeHistory().history)
    const { loadReference, loadRelease } = store.getState()
    await Promise.all([loadReference(), loadReference()])
    await Promise.all([loadRelease('2026-03'), loadRelease('2026-03')])
    await Promise.all([loadReference(), loadRelease('2024-06-17'), loadRelease('2026-03')])
    expect(asked).toHaveLength(new Set(asked).size)
    expect(releasesAsked(asked)).toEqual(['nato/2024-06-17.csv', 'nato/2026-03.csv'])
  })

  it('asks for no release before the reference is here, nor for one that it does not list', async () => {
    const { asked, fetchText } = madeServer()
    const store = createAppStore(fetchText, madeHistory().history)
    await store.getState().loadRelease('2024-06-17')
    expect(asked).toEqual([])
    await store.getState().loadReference()
    await store.getState().loadRelease('2031-01-01')
    expect(releasesAsked(asked)).toEqual(['nato/2024-06-17.csv'])
  })
})

describe('failures', () => {
  it('a file that is missing is named with the server’s answer, and a second try can succeed', async () => {
    const { files, asked, fetchText } = madeServer()
    const notes = files.get('notes.csv') ?? ''
    files.delete('notes.csv')
    const store = createAppStore(fetchText, madeHistory().history)
    await store.getState().loadReference()
    expect(sceneIn(store)).toEqual({
      state: 'failed',
      failure: { kind: 'unreachable', file: 'notes.csv', status: 404 },
    })
    files.set('notes.csv', notes)
    await store.getState().loadReference()
    expect(sceneIn(store).state).toBe('ready')
    expect(asked).toContain('notes.csv again')
  })

  it('a corrupt release names its problem, the others go on working, and a retry reads it anew', async () => {
    const { files, asked, fetchText } = madeServer()
    const sound = files.get('nato/2024-06-17.csv') ?? ''
    files.set('nato/2024-06-17.csv', sound.replace('4.12', 'much'))
    const store = createAppStore(fetchText, madeHistory().history)
    await store.getState().loadReference()
    expect(sceneIn(store)).toMatchObject({
      state: 'failed',
      failure: {
        kind: 'refused',
        file: 'nato/2024-06-17.csv',
        problems: [{ kind: 'not a number', line: 2, column: 'share_gdp_pct', found: 'much' }],
      },
    })

    store.getState().choose({ release: '2026-03' })
    await settle(store)
    expect(sceneIn(store).state).toBe('ready')

    store.getState().choose({ release: undefined })
    await settle(store)
    expect(sceneIn(store).state).toBe('failed')
    expect(releasesAsked(asked)).toEqual(['nato/2024-06-17.csv', 'nato/2026-03.csv'])

    files.set('nato/2024-06-17.csv', sound)
    await store.getState().loadRelease('2024-06-17')
    expect(sceneIn(store).state).toBe('ready')
    expect(asked.at(-1)).toBe('nato/2024-06-17.csv again')
  })

  it('an error page sent in place of a release is refused as no table', async () => {
    const { files, fetchText } = madeServer()
    files.set('nato/2024-06-17.csv', '<!doctype html><title>Oops, sorry</title>\n')
    const store = createAppStore(fetchText, madeHistory().history)
    await store.getState().loadReference()
    expect(sceneIn(store)).toMatchObject({
      failure: { kind: 'refused', problems: [{ kind: 'not a table' }] },
    })
  })
})

describe('choosing', () => {
  async function loaded(first: Choice = {}) {
    const server = madeServer()
    const made = madeHistory(first)
    const store = createAppStore(server.fetchText, made.history)
    await store.getState().loadReference()
    return { ...server, ...made, store }
  }

  it('changes one field, keeps the others, and writes what differs from the default', async () => {
    const { store, written } = await loaded({ allies: ['POL'] })
    store.getState().choose({ threshold: 300 })
    store.getState().choose({ threshold: 275 }, 'replace')
    expect(store.getState().choice).toEqual({ allies: ['POL'], threshold: 275 })
    expect(written).toEqual([
      [{ allies: ['POL'], threshold: 300 }, 'push'],
      [{ allies: ['POL'], threshold: 275 }, 'replace'],
    ])
  })

  it('a field set to undefined goes back to its default', async () => {
    const { store, written } = await loaded({ threshold: 300, theme: 'dark' })
    store.getState().choose({ threshold: undefined })
    expect(store.getState().choice).toEqual({ theme: 'dark' })
    expect(written).toEqual([[{ theme: 'dark' }, 'push']])
  })

  it('the default view leaves the address empty', async () => {
    const { store, written } = await loaded({ threshold: 300 })
    store.getState().choose({ threshold: 200, chart: 'ranking', release: '2024-06-17' })
    expect(written).toEqual([[{}, 'push']])
  })

  it('another release is loaded when it is chosen, and only then', async () => {
    const { store, asked } = await loaded()
    store.getState().choose({ release: '2026-03' })
    expect(sceneIn(store).state).toBe('loading')
    await settle(store)
    expect(sceneIn(store)).toMatchObject({ state: 'ready', value: { view: { year: 2025 } } })
    expect(releasesAsked(asked)).toEqual(['nato/2024-06-17.csv', 'nato/2026-03.csv'])
  })

  it('going back shows the earlier choice, and writes nothing', async () => {
    const { store, written, goBackTo } = await loaded()
    store.getState().choose({ threshold: 300 })
    goBackTo({ release: '2026-03' })
    await settle(store)
    expect(store.getState().choice).toEqual({ release: '2026-03' })
    expect(sceneIn(store).state).toBe('ready')
    expect(written).toHaveLength(1)
  })
})
