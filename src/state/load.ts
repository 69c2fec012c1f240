import type { Problem } from '../domain/problem'
import type { Read } from '../ingest/read'
import { Unreachable } from './fetchText'
import { forgetFailed } from './heldParts'
import type { Loadable } from './loadable'
import type { FetchVouched } from './vouching'

/** Loads a part of the page's program, also what was not to be had before. Whether it can be had now is for the browser to say. */
export async function loadPart<T>(bring: () => Promise<T>): Promise<Loadable<T>> {
  forgetFailed()
  try {
    return { state: 'ready', value: await bring() }
  } catch {
    return { state: 'failed', failure: { kind: 'part' } }
  }
}

/** Reads something from the text of files, which it gets by their paths under data/. */
export type ReadFiles<T> = (textOf: (path: string) => Promise<string>) => Promise<Read<T>>

/** What is told of files: of each that is doubted what is wrong in it, which says more; that others do not fit it is no fault of theirs. */
function told(problems: readonly Problem[], doubts: readonly Problem[]): readonly Problem[] {
  if (doubts.length === 0) return problems
  return doubts.flatMap((doubt) => {
    const own = problems.filter(({ file }) => file === doubt.file)
    return own.length > 0 ? own : [doubt]
  })
}

/**
 * Fetches files and reads them; whatever goes wrong becomes a failure that names the file. A file that nobody vouches
 * for is refused even if it can be read.
 */
export async function load<T>(
  fetchVouched: FetchVouched,
  isRetry: boolean,
  readFiles: ReadFiles<T>,
): Promise<Loadable<T>> {
  const doubts: Problem[] = []
  const textOf = async (path: string) => {
    const { text, doubt } = await fetchVouched(path, isRetry)
    if (doubt !== null) doubts.push(doubt)
    return text
  }
  try {
    const read = await readFiles(textOf)
    if (read.ok && doubts.length === 0) return { state: 'ready', value: read.value }
    const problems = told(read.ok ? [] : read.problems, doubts)
    const file = problems[0]?.file ?? ''
    return { state: 'failed', failure: { kind: 'refused', file, problems } }
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
    const { file, status } = error
    return { state: 'failed', failure: { kind: 'unreachable', file, status } }
  }
}
