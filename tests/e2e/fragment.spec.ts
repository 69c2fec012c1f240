import { shareOfInk } from './colours'
import { cutTexts, fragmentOf, openStory, PASTED_KINDS } from './fragments'
import { expect, test } from './site'

/** Where a fragment may stand that asks how wide its content is. */
const PLACES: Readonly<Record<string, (fragment: string) => string>> = {
  'a table cell': (own) => `<table><tr><td>${own}</td></tr></table>`,
  'a float': (own) => `<div style="float:left">${own}</div>`,
  'an inline block': (own) => `<div style="display:inline-block">${own}</div>`,
  'a box that fits its content': (own) => `<div style="width:fit-content">${own}</div>`,
  'a box laid out as a table': (own) => `<div style="display:table">${own}</div>`,
  'a box out of the flow': (own) => `<div style="position:absolute;left:0;top:0">${own}</div>`,
  'a centred item': (own) =>
    `<div style="display:flex;flex-direction:column;align-items:center">${own}</div>`,
  'a centred cell': (own) => `<div style="display:grid;justify-items:center">${own}</div>`,
}

for (const kind of PASTED_KINDS) {
  test(`a pasted ${kind} keeps its width wherever its place asks for that of its content`, async ({
    page,
  }) => {
    const own = await fragmentOf(page, kind)
    for (const [name, place] of Object.entries(PLACES)) {
      await openStory(page, `<body style="margin:0">${place(own)}`)
      for (const [window, least] of [
        [1000, 600],
        [320, 270],
      ] as const) {
        await page.setViewportSize({ width: window, height: 700 })
        const { width } = (await page.locator('article.mtm').boundingBox()) ?? { width: 0 }
        expect(width, `${name} in ${window} px`).toBeGreaterThanOrEqual(least)
        expect(width, `${name} in ${window} px`).toBeLessThanOrEqual(window)
      }
    }
  })

  test(`a pasted ${kind} stands upright in a story that is read from the right`, async ({
    page,
  }) => {
    const own = await fragmentOf(page, kind)
    await openStory(
      page,
      `<body dir="rtl" style="width:640px"><style>p,h2{text-align:right}</style><div id="a">${own}</div><div id="b" dir="ltr">${own}</div>`,
    )
    const places = (id: string) =>
      page.locator(`#${id}`).evaluate((column) => {
        const { left } = column.getBoundingClientRect()
        return [...column.querySelectorAll('svg text, p, h2')]
          .filter((text) => text.checkVisibility())
          .map((text) => Math.round(text.getBoundingClientRect().left - left))
      })
    expect(await places('a')).toEqual(await places('b'))
    await expect(page.locator('#a article p').first()).toHaveCSS('text-align', 'start')
  })

  test(`a pasted ${kind} is as wide as the column of a block theme, and in its middle`, async ({
    page,
  }) => {
    const own = await fragmentOf(page, kind)
    await page.setViewportSize({ width: 1200, height: 800 })
    await openStory(
      page,
      `<style>body{margin:0}.is-layout-constrained>:where(:not(.alignleft):not(.alignright):not(.alignfull)){max-width:620px;margin-left:auto!important;margin-right:auto!important}</style><div class="is-layout-constrained">${own}</div>`,
    )
    const box = await page.locator('article.mtm').boundingBox()
    expect([box?.x, box?.width]).toEqual([290, 620])
  })

  test(`what is left of a pasted ${kind} where style tags are taken away does not show the style`, async ({
    page,
  }) => {
    const own = await fragmentOf(page, kind)
    await openStory(page, own.replace(/<\/?style>/g, ''))
    expect(await page.locator('body').innerText()).not.toMatch(/[{}]|var\(|--/)
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
  })

  test(`in a pasted ${kind} without styles and classes nothing is cut off, doubled or without ink`, async ({
    page,
  }) => {
    const own = await fragmentOf(page, kind)
    const bare = own
      .replace(/<style>.*?<\/style>/s, '')
      .replace(/ (?:style|class)="[^"]*"/g, '')
      .replaceAll(/ id="/g, ' id="other-')
    for (const width of [320, 640]) {
      await page.setViewportSize({ width: width + 40, height: 800 })
      await openStory(page, `<div id="a" style="width:${width}px">${bare}</div>`)
      const column = page.locator('#a')
      expect(await cutTexts(column), `${width} px`).toEqual([])
      const doubled = await column.locator('svg text').evaluateAll((all) =>
        all
          .map((text) => {
            const pieces = [...text.querySelectorAll('tspan')].filter(
              (one) => one.childElementCount === 0 && one.checkVisibility(),
            )
            return pieces.map((one) => one.textContent).join(' ')
          })
          .filter((text) => text.includes('Poland') && text.includes('POL')),
      )
      expect(doubled).toEqual([])
      if (kind === 'ranking') {
        const bar = column.locator('[role=listitem] rect').first()
        expect(await shareOfInk(bar)).toBeGreaterThan(0.8)
      }
    }
  })

  test(`names and values of a pasted ${kind} stay apart where its drawing is taken away`, async ({
    page,
  }) => {
    const own = await fragmentOf(page, kind)
    const text = own
      .replace(/<style>.*?<\/style>/s, '')
      .replace(/<\/?(?!br)[a-z][^>]*>/gi, '')
      .replaceAll('&nbsp;', ' ')
    expect(text).toMatch(/Luxembourg|Germany/)
    // A letter right before or after a figure, or a capital right after a small letter, is two texts run together.
    expect(
      text.match(/.{0,9}(?:%[A-Za-z]|[a-z]\d|\d[A-Za-df-z]|[a-z)][A-Z]).{0,9}/g) ?? [],
    ).toEqual([])
  })

  test(`a pasted ${kind} names the newer figures that were known when it was taken`, async ({
    page,
  }) => {
    await openStory(page, await fragmentOf(page, kind))
    const notice = page.locator('.mtm-notice')
    await expect(notice).toContainText('of 7 July 2026')
    await expect(notice.getByRole('link')).toHaveAttribute('href', /[?&]release=2026-07-07/)
  })
}

test('bars and areas keep their ink in the second of two equal fragments whose first is hidden, and with other ids', async ({
  page,
}) => {
  const marks = { ranking: '[role=listitem] rect', map: '[data-datum^=FRA] .mtm-roomy' } as const
  for (const [kind, mark] of Object.entries(marks)) {
    const own = await fragmentOf(page, kind === 'map' ? 'map' : 'ranking')
    await page.setViewportSize({ width: 700, height: 1000 })
    const stories = [
      `<div style="display:none">${own}</div><div id="a">${own}</div>`,
      `<div id="a">${own.replaceAll(' id="', ' id="user-content-')}</div>`,
    ]
    for (const story of stories) {
      await openStory(page, `<body style="background:white">${story}`)
      expect(await shareOfInk(page.locator(`#a ${mark}`).first()), kind).toBeGreaterThan(0.3)
    }
  }
})

test('a program that writes the style into the elements, as newsletters need, leaves the drawing its ink', async ({
  page,
}) => {
  const own = await fragmentOf(page, 'ranking')
  await openStory(page, own)
  const left = await page.evaluate(() => {
    const style = document.querySelector('style')
    const rules = [...(style?.sheet?.cssRules ?? [])].filter((rule) => 'selectorText' in rule)
    const unread: string[] = []
    for (const rule of rules) {
      const [, selectors = '', declarations = ''] = /^(.*?) \{ (.*) \}$/s.exec(rule.cssText) ?? []
      // Such programs read tags, classes and what is within what, and take all else for a match of anything.
      if (/:(?!:)/.test(selectors)) unread.push(selectors)
      for (const element of document.querySelectorAll(selectors.replace(/::?[\w-]+\(?.*?\)?/g, '')))
        element.setAttribute('style', `${element.getAttribute('style') ?? ''};${declarations}`)
    }
    style?.remove()
    const bars = [...document.querySelectorAll('[role=listitem] rect:not(.mtm-cut)')]
    const fills: Record<string, number> = {}
    for (const bar of bars) {
      const { fill } = getComputedStyle(bar)
      fills[fill] = (fills[fill] ?? 0) + 1
    }
    return { unread, fills }
  })
  // 5 allies at 3% or more, 18 more at 2%, 8 below, and NATO's own two rows.
  expect(left).toEqual({
    unread: [],
    fills: {
      'rgb(8, 58, 102)': 5,
      'rgb(43, 108, 166)': 18,
      'rgb(184, 110, 28)': 8,
      'rgb(107, 115, 123)': 2,
    },
  })
})

test('a frame to paste is in the middle of a block theme’s column', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 800 })
  await page.goto('?release=2024-06-17&year=2024')
  await page.getByRole('button', { name: 'Embed' }).click()
  const plain = await page.locator('[data-snippet=plain] textarea').inputValue()
  const sizing = await page.locator('[data-snippet=sizing] textarea').inputValue()
  await openStory(
    page,
    `<style>body{margin:0}.is-layout-constrained>*{max-width:620px;margin-left:auto!important;margin-right:auto!important}</style><div class="is-layout-constrained">${plain.replace(/ src="[^"]*"/, '')}</div>`,
  )
  const box = await page.locator('iframe').boundingBox()
  expect([box?.x, box?.width]).toEqual([290, 620])
  await openStory(page, sizing.replace(/<\/?(?:script|iframe)[^>]*>/g, ''))
  expect(await page.locator('body').innerText()).not.toMatch(/function|addEventListener/)
})
