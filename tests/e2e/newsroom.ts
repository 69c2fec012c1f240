import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { Frame, Page } from '@playwright/test'
import { test as base, expect, type Site } from './site'

export { expect }

/** Another site, of an origin of its own, whose stories hold our embeds. */
export class Newsroom {
  private readonly page: Page
  private readonly server: Server
  private readonly files = new Map<string, string>()
  private origin = ''

  constructor(page: Page) {
    this.page = page
    this.server = createServer((request, response) => {
      const text = this.files.get(request.url ?? '')
      const type = request.url?.endsWith('.js') ? 'text/javascript' : 'text/html'
      response.writeHead(text === undefined ? 404 : 200, {
        'Content-Type': `${type}; charset=utf-8`,
      })
      response.end(text)
    })
  }

  async open(site: Site): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    const address = this.server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    this.origin = `http://127.0.0.1:${port}`
    site.admitHost(`127.0.0.1:${port}`)
  }

  close(): void {
    this.server.closeAllConnections()
    this.server.close()
  }

  /**
   * Publishes a story and opens it. `scripts` are real files of npm packages, below node_modules;
   * `policy` is all that the page allows besides its icon.
   */
  async openStory(
    body: string,
    scripts: readonly string[] = [],
    policy: string | null = null,
  ): Promise<void> {
    for (const path of scripts) {
      const text = await readFile(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8')
      this.files.set(`/${path}`, text)
    }
    const tags = scripts.map((path) => `<script src="/${path}"></script>`).join('')
    const rule =
      policy === null
        ? ''
        : `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; ${policy}">`
    const head = `<meta charset="utf-8">${rule}<link rel="icon" href="data:,">${tags}`
    this.files.set('/story', `<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
    await this.page.goto(`${this.origin}/story`)
  }

  /** The frame with an id, or in the element with it, once its page is there. */
  async frameIn(id: string): Promise<Frame> {
    const handle = await this.page.waitForSelector(`iframe#${id}, #${id} iframe`)
    const frame = await handle.contentFrame()
    if (frame === null) throw new Error(`${id} holds no frame`)
    await frame.waitForSelector('h1')
    return frame
  }

  /** Waits until the frame is as tall as its content, at most `limit` px, and answers that height. */
  async heightFollowed(id: string, limit = Number.POSITIVE_INFINITY): Promise<number> {
    const frame = await this.frameIn(id)
    const element = this.page.locator(`iframe#${id}, #${id} iframe`)
    const heights = async () => {
      const content = await frame.evaluate(() =>
        Math.ceil(document.documentElement.getBoundingClientRect().height),
      )
      return { frame: await element.evaluate((own) => own.clientHeight), content }
    }
    await expect
      .poll(async () => {
        const { frame: given, content } = await heights()
        return given - Math.min(limit, content)
      }, `the frame ${id} is as tall as its content`)
      .toBe(0)
    return (await heights()).frame
  }
}

/** The site's `test` with another site beside it. */
export const test = base.extend<{ newsroom: Newsroom }>({
  newsroom: async ({ page, site }, use) => {
    const newsroom = new Newsroom(page)
    await newsroom.open(site)
    await use(newsroom)
    newsroom.close()
  },
})
