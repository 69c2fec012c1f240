// Takes the README's pictures from the built page: npm run build && node tests/pictures/take.mjs
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../e2e/findBrowser.mjs'
import { LAUNCH_ARGUMENTS } from '../e2e/launchArguments.mjs'
import { thisMachine } from '../e2e/thisMachine.mjs'

/** What each picture shows: a page's window from `from` down, or with no height that element alone. */
const PICTURES = [
  {
    name: 'page-wide',
    path: '',
    width: 1440,
    height: 900,
    colours: 'light',
    from: 'body',
  },
  {
    name: 'page-phone-dark',
    path: '?chart=trend',
    width: 360,
    height: 780,
    colours: 'dark',
    from: '#chart-title',
  },
  {
    name: 'embed-ranking',
    path: 'embed/ranking/2024-06-17/2024/',
    width: 560,
    height: null,
    colours: 'light',
    from: 'article.mtm',
  },
  {
    name: 'embed-trend-dark',
    path: 'embed/trend/?allies=POL-DEU-SWE-NATO_EUR_CAN',
    width: 560,
    height: null,
    colours: 'dark',
    from: 'article.mtm',
  },
]

const server = await preview({ preview: { port: 4180 } })
const address = server.resolvedUrls?.local[0]
if (address === undefined) throw new Error('the preview server has no address')
const executablePath = await findBrowser(thisMachine(console.log))
const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGUMENTS })
for (const { name, path, width, height, colours, from } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height: height ?? 1000 },
    colorScheme: colours === 'dark' ? 'dark' : 'light',
  })
  await page.goto(`${address}${path}`, { waitUntil: 'networkidle' })
  const start = page.locator(from).first()
  const file = fileURLToPath(new URL(`${name}.png`, import.meta.url))
  if (height === null) {
    await start.screenshot({ path: file })
  } else {
    await page.locator('[data-datum]').first().waitFor()
    await start.evaluate((element) => {
      window.scrollTo(0, element.getBoundingClientRect().top - 16)
    })
    await page.screenshot({ path: file })
  }
  console.log(file)
  await page.close()
}
await browser.close()
await server.close()
