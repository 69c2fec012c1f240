import type { Problem } from '../domain/problem'
import { type DataSums, FORMAT, MANIFEST_FILE, readManifest, tableSum } from '../wire/dataManifest'
import type { FetchText } from './fetchText'

/** A file as it came, and why it may not be believed: `null` where page or manifest vouch for it. */
interface VouchedText {
  readonly text: string
  readonly doubt: Problem | null
}

/** Fetches a file under data/ with what is to be thought of it. */
export type FetchVouched = (path: string, isRetry: boolean) => Promise<VouchedText>

/**
 * Fetches files and compares each with the checksums that the page was built with (`known`), then with the manifest of
 * the build that is there now, of which `tellNewer` hears. One that neither knows may be an old copy: it is fetched
 * once more past the cache before it is doubted.
 */
export function vouchedFetch(
  fetchText: FetchText,
  known: DataSums,
  tellNewer: () => void,
): FetchVouched {
  const doubtOf = async (path: string, text: string): Promise<Problem['kind'] | null> => {
    const sum = tableSum(text)
    if (known[path] === sum) return null
    const manifest = readManifest(await fetchText(MANIFEST_FILE, true).catch(() => ''))
    if (manifest === null) return 'not vouched for'
    if (manifest.format !== FORMAT) return 'another format'
    if (manifest.files[path] !== sum) return 'not vouched for'
    tellNewer()
    return null
  }
  const fetchVouched: FetchVouched = async (path, isRetry) => {
    const text = await fetchText(path, isRetry)
    const kind = await doubtOf(path, text)
    if (kind === null) return { text, doubt: null }
    if (!isRetry) return fetchVouched(path, true)
    return { text, doubt: { kind, file: path, line: null, column: null, found: '', expected: '' } }
  }
  return fetchVouched
}

/** Fetches files that nobody can have changed on their way: at build, from the disk. */
export function trustingFetch(fetchText: FetchText): FetchVouched {
  return async (path, isRetry) => ({ text: await fetchText(path, isRetry), doubt: null })
}
