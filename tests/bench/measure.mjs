import { errors } from '@playwright/test'
import { watchPage } from './watchPage.mjs'

/** A slow 4G connection; throughput in bytes per second, latency in ms. */
export const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

/** A phone's processor is about that much slower than this machine's. */
export const CPU_SLOWDOWN = 4

export const VIEWPORT = { width: 700, height: 1000 }

const LIMIT = 60_000

/**
 * One load of one page.
 *
 * @typedef {object} Load
 * @property {number} painted In ms since the navigation began.
 * @property {number | null} recharts When recharts had drawn, for a page that uses it.
 * @property {number} requests
 * @property {number} bytes Of all responses as sent, with their headers.
 * @property {number} scriptBytes Of the scripts' bodies as sent.
 */

/**
 * Loads a page in a profile of its own, throttled, and waits until it is painted and its network is
 * idle.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./server.mjs').Server} server
 * @param {import('./contestants.mjs').Contestant} contestant
 * @returns {Promise<Load>}
 */
export async function measureLoad(browser, server, contestant) {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    const traffic = await watchTraffic(await context.newCDPSession(page))
    await page.addInitScript(watchPage, contestant.expected)
    await page.goto(server.address + contestant.path, { waitUntil: 'commit', timeout: LIMIT })
    await page.waitForFunction(isPainted, null, { timeout: LIMIT })
    if (contestant.id === 'dashboard') {
      await page.waitForFunction(() => window.watched.recharts !== null, null, { timeout: LIMIT })
    }
    await page.waitForLoadState('networkidle', { timeout: LIMIT })
    const watched = await page.evaluate(() => window.watched)
    return { ...watched, ...traffic(server) }
  } finally {
    await context.close()
  }
}

/**
 * Throttles a page and counts what it loads.
 *
 * @param {import('@playwright/test').CDPSession} session
 * @returns {Promise<(server: import('./server.mjs').Server) => Pick<Load, 'requests' | 'bytes' | 'scriptBytes'>>}
 */
async function watchTraffic(session) {
  const asked = new Map()
  let bytes = 0
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (/^https?:/.test(request.url)) asked.set(requestId, request.url)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (asked.has(requestId)) bytes += encodedDataLength
  })
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  return (server) => {
    const addresses = [...asked.values()]
    const scriptBytes = server.scriptBytesOf(addresses)
    return { requests: addresses.length, bytes, scriptBytes }
  }
}

/**
 * Whether a page shows everything that is expected when none of its scripts arrives.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./server.mjs').Server} server
 * @param {import('./contestants.mjs').Contestant} contestant
 * @returns {Promise<boolean>}
 */
export async function showsWithoutScript(browser, server, { path, expected }) {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    await page.route('**/*.js', (route) => route.abort())
    await page.addInitScript(watchPage, expected)
    await page.goto(server.address + path)
    await page.waitForFunction(isPainted, null, { timeout: 3000 })
    return true
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false
    throw error
  } finally {
    await context.close()
  }
}

/** In the page. */
function isPainted() {
  return Number.isFinite(window.watched.painted ?? Number.NaN)
}
