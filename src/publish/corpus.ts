import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AGGREGATES } from '../domain/ally'
import type { HeldFigures } from '../domain/observation/observation'
import type { Reference } from '../domain/reference'
import type { KnownClaim } from '../domain/statement/context'
import { type CsvTable, parseTable } from '../ingest/csvTable'
import { KNOWN_CLAIMS_FILE, readKnownClaims } from '../ingest/knownClaimsFile'
import type { Read } from '../ingest/read'
import { gatherReferenceTexts, readReference } from '../ingest/referenceFiles'
import { readRelease, releasePath } from '../ingest/releaseFile'

/** Everything in data/, read and checked by the app's own readers. */
export interface Corpus {
  readonly reference: Reference
  /** Oldest first. */
  readonly releases: readonly HeldFigures[]
  readonly knownClaims: readonly KnownClaim[]
  /** Corrections of our copies, as data/corrections.csv has them. */
  readonly corrections: CsvTable
}

/** Reads a data folder. Throws with every problem if a file is refused: nothing is published then. */
export async function readCorpus(folder: string): Promise<Corpus> {
  const text = (path: string) => readFile(join(folder, path), 'utf8')
  const reference = accept(readReference(await gatherReferenceTexts(text)))
  const { allies, gaps, notes } = reference
  const releases = await Promise.all(
    reference.releases.map(async (release) =>
      accept(readRelease(await text(releasePath(release.id)), release, allies, gaps, notes)),
    ),
  )
  const series = new Set([...AGGREGATES, ...allies.map(({ code }) => code)])
  const known = readKnownClaims(KNOWN_CLAIMS_FILE, await text(KNOWN_CLAIMS_FILE), { series })
  const knownClaims = accept(
    known.problems.length > 0
      ? { ok: false, problems: known.problems }
      : { ok: true, value: known.entries },
  )
  const corrections = parseTable(await text('corrections.csv'))
  return { reference, releases, knownClaims, corrections }
}

function accept<T>(read: Read<T>): T {
  if (read.ok) return read.value
  throw new Error(read.problems.map((problem) => JSON.stringify(problem)).join('\n'))
}
