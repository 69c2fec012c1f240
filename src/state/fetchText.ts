/** Fetches a file under data/ as text; throws `Unreachable` where there is none to be had. */
export type FetchText = (path: string, isRetry: boolean) => Promise<string>

/** No answer (`status` is `null`), or an answer other than the file. */
export class Unreachable extends Error {
  /** Path under data/. */
  readonly file: string
  readonly status: number | null

  constructor(file: string, status: number | null) {
    super(`data/${file} could not be fetched (${status ?? 'no answer'})`)
    this.file = file
    this.status = status
  }
}

/**
 * Fetches from `data/` beside the page. A second try goes past the browser's cache, which may hold
 * what failed. A web page sent with status 200 in place of a file is left for ingest to refuse.
 */
export const fetchText: FetchText = async (path, isRetry) => {
  const address = new URL(`data/${path}`, document.baseURI)
  try {
    const response = await fetch(address, { cache: isRetry ? 'reload' : 'default' })
    if (!response.ok) throw new Unreachable(path, response.status)
    return await response.text()
  } catch (error) {
    throw error instanceof Unreachable ? error : new Unreachable(path, null)
  }
}
