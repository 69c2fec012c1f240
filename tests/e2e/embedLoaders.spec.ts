import { expect, test } from './newsroom'

/** How a content management system puts an embed into a story and gives it its height. */
interface Loader {
  readonly name: string
  readonly scripts: readonly string[]
  /** The story's HTML, given the addresses of the embeds in it; the first has the id `a`, the second `b`. */
  readonly story: (a: string, b: string) => string
  /** The most that it grants, in px. */
  readonly limit?: number
}

const frames = (a: string, b: string, attributes = '') =>
  ['a', 'b']
    .map((id, index) => {
      const src = index === 0 ? a : b
      return `<iframe id="${id}" src="${src}" ${attributes} style="width:100%;border:0"></iframe>`
    })
    .join('<p>A paragraph between them.</p>')

const LOADERS: readonly Loader[] = [
  {
    name: 'pym.js',
    scripts: ['pym.js/dist/pym.v1.js'],
    story: (a, b) =>
      `<div id="a"></div><div id="b"></div><script>new pym.Parent('a', '${a}', {}); new pym.Parent('b', '${b}', {})</script>`,
  },
  {
    name: 'iframe-resizer 4',
    scripts: ['iframe-resizer/js/iframeResizer.js'],
    story: (a, b) => `${frames(a, b)}<script>iFrameResize({}, 'iframe')</script>`,
  },
  {
    name: '@iframe-resizer/parent 5',
    scripts: ['@iframe-resizer/parent/index.umd.js'],
    story: (a, b) => `${frames(a, b)}<script>iframeResize({ license: 'GPLv3' }, 'iframe')</script>`,
  },
  {
    name: '@newswire/frames',
    scripts: ['@newswire/frames/dist/frames.umd.js'],
    story: (a, b) =>
      `<div id="a" data-frame-src="${a}"></div><div id="b" data-frame-src="${b}"></div><script>newswireFrames.autoInitFrames()</script>`,
  },
  {
    name: 'Datawrapper’s embed script',
    scripts: ['@datawrapper/chart-core/lib/embed.js'],
    story: frames,
  },
  {
    name: 'Embedly and Medium (a minimal receiver of our own: there is no package)',
    scripts: [],
    story: (a, b) => `${frames(a, b)}<script>
      addEventListener('message', (event) => {
        if (typeof event.data !== 'string' || !event.data.startsWith('{')) return
        const data = JSON.parse(event.data)
        if (data.context !== 'iframe.resize') return
        for (const frame of document.querySelectorAll('iframe')) {
          if (frame.contentWindow === event.source && frame.src === data.src) frame.height = data.height
        }
      })</script>`,
  },
  {
    name: 'WordPress (a minimal receiver of our own: there is no package)',
    scripts: [],
    // As WordPress does, it grants 200 to 1,000 px, to a frame that sends back the secret of its own.
    story: (a, b) => `${frames(`${a}#?secret=aaa111`, `${b}#?secret=bbb222`)}<script>
      addEventListener('message', ({ data, source }) => {
        if (!data || data.message !== 'height' || /[^a-zA-Z0-9]/.test(data.secret)) return
        for (const frame of document.querySelectorAll('iframe')) {
          if (frame.contentWindow !== source || !frame.src.endsWith('=' + data.secret)) continue
          frame.height = Math.max(200, Math.min(1000, data.value))
        }
      })</script>`,
    limit: 1000,
  },
]

for (const { name, scripts, story, limit } of LOADERS) {
  test(`in ${name} two frames are as tall as their content, also when it changes`, async ({
    page,
    site,
    newsroom,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 760, height: 800 })
    await newsroom.openStory(
      story(`${baseURL}embed/ranking/2024-06-17/2024/`, `${baseURL}embed/trend/?allies=POL-DEU`),
      scripts,
    )
    const wide = await newsroom.heightFollowed('a', limit)
    const trend = await newsroom.frameIn('b')
    await expect(trend.locator('h1')).toHaveText(/^Poland’s share has more than doubled/)
    await newsroom.heightFollowed('b', limit)

    await page.setViewportSize({ width: 340, height: 800 })
    await expect.poll(() => newsroom.heightFollowed('a', limit)).not.toBe(wide)
    // What is out of sight, as this is below the tall ranking, a browser lays out when the reader comes to it.
    await page.locator('iframe#b, #b iframe').scrollIntoViewIfNeeded()
    const folded = await newsroom.heightFollowed('b', limit)
    await trend.locator('.mtm-foot summary').click()
    await expect(trend.locator('table')).toBeVisible()
    await expect.poll(() => newsroom.heightFollowed('b', limit)).toBeGreaterThan(folded)
    await trend.locator('.mtm-foot summary').click()
    await expect.poll(() => newsroom.heightFollowed('b', limit)).toBe(folded)

    const own = site.requests.filter((address) => /embed\/ranking-.*js$/.test(address))
    expect(own, 'what a loader puts in the query is no query of ours').toEqual([])
  })
}

test('a frame speaks to its parent alone, and answers nobody else', async ({
  page,
  newsroom,
  baseURL,
}) => {
  await newsroom.openStory(`<script>
    window.heard = []
    addEventListener('message', (event) => heard.push(event.data))
    </script><iframe id="a" src="${baseURL}embed/trend/"></iframe>
    <iframe id="b" srcdoc="<script>addEventListener('message', () => parent.heard.push('stray'))</script>"></iframe>`)
  await newsroom.frameIn('a')
  const heard = () => page.evaluate(() => Reflect.get(window, 'heard').length)
  // The last greeting comes four seconds after the page: from then on nothing changes any more.
  await page.waitForTimeout(4500)
  const before = await heard()
  expect(before).toBeGreaterThan(0)
  expect(before, 'no message is set off by another').toBeLessThan(40)
  const ask = '[iFrameSizer]a:8:false:false:32:true:true:null:bodyOffset'
  await page.evaluate((message) => {
    const stranger = window.frames[1]
    const script = stranger?.document.createElement('script')
    if (!script || !stranger) return
    script.textContent = `parent.frames[0].postMessage(${JSON.stringify(message)}, '*')`
    stranger.document.body.append(script)
  }, ask)
  await page.waitForTimeout(300)
  expect(await heard()).toBe(before)
  await page.evaluate((message) => {
    document.querySelector('iframe')?.contentWindow?.postMessage(message, '*')
  }, ask)
  await expect.poll(heard).toBeGreaterThan(before)
})
