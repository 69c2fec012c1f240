import type { NoFile } from './loadable'

/** Fetches a file under data/ as text; throws `Unreachable` where there is none to be had. */
export type FetchText = (path: string, isRetry: boolean) => Promise<string>

/** No file: see `NoFile`. */
export class Unreachable extends Error {
  /** Path under data/. */
  readonly file: string
  readonly status: NoFile

  constructor(file: string, status: NoFile) {
    super(`data/${file} could not be fetched (${status ?? 'no answer'})`)
    this.file = file
    this.status = status
  }
}

/** Ms without a byte after which a server is held to have given up, however slowly it sends. */
const SILENCE = 15_000

/**
 * Fetches from `data/` beside the page. A second try goes past the browser's cache, which may hold
 * what failed. A web page sent with status 200 in place of a file is left for ingest to refuse.
 */
export const fetchText: FetchText = async (path, isRetry) => {
  const address = new URL(`data/${path}`, document.baseURI)
  const silence = new AbortController()
  let timer = 0
  const wait = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => silence.abort(), SILENCE)
  }
  try {
    wait()
    // To ask takes a phone some ms: a dozen files are not asked for in one go.
    await new Promise((resolve) => setTimeout(resolve))
    const cache = isRetry ? 'reload' : 'default'
    const response = await fetch(address, { cache, signal: silence.signal })
    if (!response.ok) throw new Unreachable(path, response.status)
    return await textOf(response, wait)
  } catch (error) {
    if (error instanceof Unreachable) throw error
    throw new Unreachable(path, silence.signal.aborted ? 'silent' : null)
  } finally {
    clearTimeout(timer)
  }
}

/** The text of an answer; `tell` is called with each part of it that comes. */
async function textOf({ body }: Response, tell: () => void): Promise<string> {
  const reader = body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const part = await reader?.read()
    if (part === undefined || part.done) return text + decoder.decode()
    tell()
    text += decoder.decode(part.value, { stream: true })
  }
}
