import { REFERENCE_FILES } from '../../../src/ingest/referenceFiles'
import { Unreachable } from '../../../src/state/fetchText'
import { createAppStore } from '../../../src/state/store'
import { vouchedFetch } from '../../../src/state/vouching'
import { dataManifest, tableSum } from '../../../src/wire/dataManifest'
import { heldText, RELEASES } from '../heldFiles'

/** The ids of the releases held, oldest first. */
export const RELEASE_IDS = RELEASES.map(({ id }) => id)

/** Every file that the page reads figures, marks and sentences from, by its path under data/. */
export const PUBLISHED: ReadonlyMap<string, string> = new Map(
  [...Object.values(REFERENCE_FILES), ...RELEASE_IDS.map((id) => `nato/${id}.csv`)].map((path) => [
    path,
    heldText(path),
  ]),
)

/** What a build with some files is baked with. */
const sumsOf = (files: ReadonlyMap<string, string>) =>
  Object.fromEntries([...files].map(([path, text]) => [path, tableSum(text)]))

/** The manifest that such a build publishes. */
export const manifestOf = (files: ReadonlyMap<string, string>) =>
  JSON.stringify(dataManifest(sumsOf(files)))

const SUMS = sumsOf(PUBLISHED)

const decoder = new TextDecoder()

/** A page of today's build on a host that serves some files, and its store once a release was asked for. */
export async function openOn(
  files: ReadonlyMap<string, string | Uint8Array>,
  manifest: string | null,
  release: string,
) {
  const served = new Map<string, string | Uint8Array>(files)
  if (manifest !== null) served.set('manifest.json', manifest)
  const fetchText = async (path: string) => {
    const file = served.get(path)
    if (file === undefined) throw new Unreachable(path, 404)
    // As a browser takes them: a byte order mark is no part of the text.
    return decoder.decode(typeof file === 'string' ? new TextEncoder().encode(file) : file)
  }
  const store = createAppStore(
    vouchedFetch(fetchText, SUMS, () => store.setState({ hasNewer: true })),
    { read: () => `release=${release}`, write: () => {}, onReturn: () => () => {} },
  )
  await store.getState().loadReference()
  return store.getState()
}
