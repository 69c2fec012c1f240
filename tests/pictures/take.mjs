// Takes the README's pictures from the built page: npm run build && node tests/pictures/take.mjs
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../e2e/findBrowser.mjs'
import { LAUNCH_ARGUMENTS } from '../e2e/launchArguments.mjs'
import { thisMachine } from '../e2e/thisMachine.mjs'

/** Name, query, width, height and colours of each picture; `top` is the heading it starts at. */
const PICTURES = [
  {
    name: 'page-wide',
    query: '?release=2024-06-17',
    width: 1200,
    height: 1860,
    colours: 'light',
    top: null,
  },
  {
    name: 'page-phone-dark',
    query: '?chart=trend',
    width: 360,
    height: 780,
    colours: 'dark',
    top: '#chart-title',
  },
]

const server = await preview({ preview: { port: 4180 } })
const address = server.resolvedUrls?.local[0]
if (address === undefined) throw new Error('the preview server has no address')
const executablePath = await findBrowser(thisMachine(console.log))
const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGUMENTS })
for (const { name, query, width, height, colours, top } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: colours === 'dark' ? 'dark' : 'light',
  })
  await page.goto(`${address}${query}`)
  await page.locator('[data-datum]').first().waitFor()
  if (top !== null) {
    await page.locator(top).evaluate((element) => {
      window.scrollTo(0, element.getBoundingClientRect().top - 16)
    })
  }
  const path = fileURLToPath(new URL(`${name}.png`, import.meta.url))
  await page.screenshot({ path })
  console.log(path)
  await page.close()
}
await browser.close()
await server.close()
