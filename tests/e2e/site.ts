import { readFile } from 'node:fs/promises'
import {
  type BrowserContext,
  test as base,
  expect,
  type Page,
  type Request,
  type Route,
} from '@playwright/test'
import { dataManifest, tableSum } from '../../src/wire/dataManifest'

export { expect }

/** What the server is made to answer for one data file. */
type Answer = (route: Route) => Promise<void>

/**
 * The built site as a test sees it. Every test of the site is held to two things without asking: no
 * request goes to another host, and the page reports no error that the test did not announce.
 */
export class Site {
  /** The address of every request so far, in order. */
  readonly requests: string[] = []
  private readonly waiting = new Set<Request>()
  private readonly errors: string[] = []
  private readonly announced: RegExp[] = []
  private readonly answers = new Map<string, Answer>()
  private readonly hosts: Set<string>
  /** Checksums of files of data/ that are served in place of the build's. */
  private readonly sums: Record<string, string> = {}
  private readonly openContext: () => Promise<BrowserContext>

  constructor(baseURL: string, openContext: () => Promise<BrowserContext>) {
    this.hosts = new Set([new URL(baseURL).host])
    this.openContext = openContext
  }

  /** Names a host that the test itself serves, so that a request to it is not foreign. */
  admitHost(host: string): void {
    this.hosts.add(host)
  }

  /** Announces an error that the page may report in this test. */
  expectError(pattern: RegExp): void {
    this.announced.push(pattern)
  }

  /**
   * Serves `data/nato/2024-06-17.csv` changed. Throws if the change changes nothing, for then the
   * test would test nothing.
   */
  async replaceFile(path: string, change: (text: string) => string): Promise<void> {
    this.addFile(path, await changedFile(path, change))
  }

  /** The same of a file that no manifest vouches for: a host has spoilt it. */
  async spoilFile(path: string, change: (text: string) => string): Promise<void> {
    this.serve(path, await changedFile(path, change))
  }

  /**
   * Serves a file that the build does not have, or other text in place of one that it has, as a later build would: its
   * manifest vouches for it.
   */
  addFile(path: string, text: string): void {
    this.serve(path, text)
    if (!path.startsWith('data/')) return
    this.sums[path.slice('data/'.length)] = tableSum(text)
    this.answers.set('data/manifest.json', async (route) => {
      const response = await route.fetch()
      const { files } = await response.json()
      await route.fulfill({ json: dataManifest({ ...files, ...this.sums }) })
    })
  }

  private serve(path: string, text: string): void {
    const contentType = path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json'
    this.answers.set(path, (route) => route.fulfill({ contentType, body: text }))
  }

  /** Refuses a file with an HTTP status, or with no answer at all. */
  refuseFile(path: string, status: number | 'no answer' = 503): void {
    this.expectError(/Failed to load resource/)
    this.answers.set(path, (route) =>
      status === 'no answer' ? route.abort('connectionrefused') : route.fulfill({ status }),
    )
  }

  /** Holds a file back until the returned function is called. */
  delayFile(path: string): () => void {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    this.answers.set(path, async (route) => {
      await released
      await route.continue()
    })
    return release
  }

  /** Serves the file as it is again. */
  restoreFile(path: string): void {
    this.answers.delete(path)
  }

  /** A page in a fresh browser profile, as somebody else would open a link. */
  async openFreshPage(): Promise<Page> {
    const context = await this.openContext()
    await this.watch(context)
    return context.newPage()
  }

  /** Holds all pages of a browser context to the rules above. */
  async watch(context: BrowserContext): Promise<void> {
    context.on('request', (request) => {
      this.requests.push(request.url())
      this.waiting.add(request)
    })
    context.on('requestfinished', (request) => this.waiting.delete(request))
    context.on('requestfailed', (request) => this.waiting.delete(request))
    context.on('weberror', (error) => this.errors.push(error.error().message))
    context.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text())
    })
    await context.route('**/*', (route) => this.answer(route))
  }

  /** The paths of what has been asked for and has not come: `data/nato/2024-06-17.csv`. */
  unanswered(): readonly string[] {
    return [...this.waiting].map((request) => new URL(request.url()).pathname.slice(1))
  }

  /** Requests that went to another host; what is made in the page itself goes to none. */
  foreignRequests(): readonly string[] {
    return this.requests.filter((address) => this.isForeign(address))
  }

  /** Errors that the test did not announce. */
  surprises(): readonly string[] {
    return this.errors.filter((error) => !this.announced.some((pattern) => pattern.test(error)))
  }

  private isForeign(address: string): boolean {
    const { protocol, host } = new URL(address)
    return !['data:', 'blob:', 'about:'].includes(protocol) && !this.hosts.has(host)
  }

  private async answer(route: Route): Promise<void> {
    const address = route.request().url()
    if (this.isForeign(address)) return route.abort()
    const answer = this.answers.get(new URL(address).pathname.slice(1))
    return answer === undefined ? route.fallback() : answer(route)
  }
}

/** What a page asked for late may be on its way when a test ends, and would fail the test that comes next. */
async function stopAnswering(context: BrowserContext): Promise<void> {
  for (const owner of [...context.pages(), context]) {
    await owner.unrouteAll({ behavior: 'ignoreErrors' })
  }
}

/** Playwright's `test` with `site`, which is set up and checked even where a test does not name it. */
export const test = base.extend<{ site: Site }>({
  site: [
    // The page is named so that it closes after this.
    async ({ context, page: _page, browser, baseURL }, use) => {
      const opened: BrowserContext[] = []
      const site = new Site(baseURL ?? '', async () => {
        const fresh = await browser.newContext()
        opened.push(fresh)
        return fresh
      })
      await site.watch(context)
      await use(site)
      for (const used of [context, ...opened]) await stopAnswering(used)
      for (const fresh of opened) await fresh.close()
      expect(site.foreignRequests(), 'requests to another host').toEqual([])
      expect(site.surprises(), 'errors that the page reported').toEqual([])
    },
    { auto: true },
  ],
})

/** The text of a data file, changed. */
async function changedFile(path: string, change: (text: string) => string): Promise<string> {
  const text = await readDataFile(path)
  const changed = change(text)
  if (changed === text) throw new Error(`The change to ${path} changes nothing`)
  return changed
}

/** The text of a data file as it is in the project: `data/nato/2024-06-17.csv`. */
export function readDataFile(path: string): Promise<string> {
  return readFile(new URL(`../../${path}`, import.meta.url), 'utf8')
}
