import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReleaseFigures } from '../domain/observation'
import type { Reference } from '../domain/reference'
import type { Read } from '../ingest/read'
import { gatherReferenceTexts, readReference } from '../ingest/referenceFiles'
import { readRelease, releasePath } from '../ingest/releaseFile'

/** Everything in data/, read and checked by the app's own readers. */
export interface Corpus {
  readonly reference: Reference
  /** Oldest first. */
  readonly releases: readonly ReleaseFigures[]
}

/** Reads a data folder. Throws with every problem if a file is refused: nothing is published then. */
export async function readCorpus(folder: string): Promise<Corpus> {
  const text = (path: string) => readFile(join(folder, path), 'utf8')
  const reference = accept(readReference(await gatherReferenceTexts(text)))
  const releases = await Promise.all(
    reference.releases.map(async (release) =>
      accept(
        readRelease(await text(releasePath(release.id)), release, reference.allies, reference.gaps),
      ),
    ),
  )
  return { reference, releases }
}

function accept<T>(read: Read<T>): T {
  if (read.ok) return read.value
  throw new Error(read.problems.map((problem) => JSON.stringify(problem)).join('\n'))
}
