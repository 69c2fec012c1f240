import { BLANK } from './server.mjs'
import { chooseMark, watchPage } from './watchPage.mjs'

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

/** A phone's window. */
export const PHONE = { width: 390, height: 844 }

const LIMIT = 60_000

/**
 * One load of one page.
 *
 * @typedef {object} Load
 * @property {number} painted In ms since the navigation began.
 * @property {number} firstPaint When anything was first shown, in ms since the navigation began.
 * @property {number} blocked The main thread, in ms: of each task what it took beyond 50.
 * @property {number} shift How far things moved by themselves, as Chromium adds it up.
 * @property {number} requests
 * @property {number} bytes Of all responses as sent, with their headers.
 * @property {number} scriptBytes Of the scripts' bodies as sent.
 */

/**
 * Loads a page in a profile of its own, throttled, and waits until it is painted and its network is
 * idle. The browser has shown an empty page of the same server before, so that the time of starting a
 * process does not count; and nothing asks the page while it loads, for that would take its time.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./server.mjs').Server} server
 * @param {import('./contestants.mjs').Contestant} contestant
 * @returns {Promise<Load>}
 */
export async function measureLoad(browser, server, contestant) {
  return withPage(browser, server, contestant, async (page, session) => {
    await slowDown(session)
    const traffic = watchTraffic(session)
    const painted = await open(session, server.address + contestant.path, LIMIT)
    if (painted === null) throw new Error(`${contestant.name}: not painted in ${LIMIT} ms`)
    await page.waitForLoadState('networkidle', { timeout: LIMIT })
    const felt = await page.evaluate(() => ({
      ...window.watched,
      firstPaint: performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
    }))
    const addresses = [...traffic.asked.values()]
    const scriptBytes = server.scriptBytesOf(addresses)
    return { painted, ...felt, requests: addresses.length, bytes: traffic.bytes, scriptBytes }
  })
}

/**
 * When the dashboard had answered its first control, chosen as soon as it was shown: in ms since the
 * navigation began, on the same line and with the same processor as the loads.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./server.mjs').Server} server
 * @param {import('./contestants.mjs').Contestant} contestant
 * @returns {Promise<number>}
 */
export async function measureFirstControl(browser, server, contestant) {
  return withPage(
    browser,
    server,
    { ...contestant, watch: `(${chooseMark})()` },
    async (_, session) => {
      await slowDown(session)
      const answered = await open(session, server.address + contestant.path, LIMIT)
      if (answered === null) throw new Error(`${contestant.name}: no answer in ${LIMIT} ms`)
      return answered
    },
  )
}

async function slowDown(session) {
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
}

/**
 * Whether a page shows everything that is expected when none of its scripts arrives.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./server.mjs').Server} server
 * @param {import('./contestants.mjs').Contestant} contestant
 * @returns {Promise<boolean>}
 */
export async function showsWithoutScript(browser, server, contestant) {
  return withPage(browser, server, contestant, async (_, session) => {
    await session.send('Network.setBlockedURLs', { urls: ['*.js'] })
    const painted = await open(session, server.address + contestant.path, 5000)
    return painted !== null
  })
}

/** Gives a fresh page on which the watch is set, and closes it. */
async function withPage(browser, server, { expected, watch, viewport = VIEWPORT }, use) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    await page.goto(server.address + BLANK)
    const session = await context.newCDPSession(page)
    for (const domain of ['Network', 'Page', 'Runtime']) await session.send(`${domain}.enable`)
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    await session.send('Runtime.addBinding', { name: 'tellPainted' })
    const source = watch ?? `(${watchPage})(${JSON.stringify(expected)})`
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source })
    return await use(page, session)
  } finally {
    await context.close()
  }
}

/** Opens an address; resolves to when the page was painted, or to `null` if it never was. */
function open(session, url, limit) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), limit)
    session.on('Runtime.bindingCalled', ({ payload }) => {
      clearTimeout(timer)
      resolve(Number(payload))
    })
    session.send('Page.navigate', { url }).catch(reject)
  })
}

/** Counts what a page loads. */
function watchTraffic(session) {
  const traffic = { asked: new Map(), bytes: 0 }
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (/^https?:/.test(request.url)) traffic.asked.set(requestId, request.url)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (traffic.asked.has(requestId)) traffic.bytes += encodedDataLength
  })
  return traffic
}
