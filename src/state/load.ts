import type { Read } from '../ingest/read'
import { Unreachable } from './fetchText'
import type { Loadable } from './loadable'

/** Loads a part of the page's program. Whether one that failed can be had later is for the browser to say. */
export async function loadPart<T>(bring: () => Promise<T>): Promise<Loadable<T>> {
  try {
    return { state: 'ready', value: await bring() }
  } catch {
    return { state: 'failed', failure: { kind: 'part' } }
  }
}

/** Runs a fetch and a reading; whatever goes wrong becomes a failure that names the file. */
export async function load<T>(fetchAndRead: () => Promise<Read<T>>): Promise<Loadable<T>> {
  try {
    const read = await fetchAndRead()
    if (read.ok) return { state: 'ready', value: read.value }
    const { problems } = read
    const file = problems[0]?.file ?? ''
    return { state: 'failed', failure: { kind: 'refused', file, problems } }
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
    const { file, status } = error
    return { state: 'failed', failure: { kind: 'unreachable', file, status } }
  }
}
