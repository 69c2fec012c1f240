import { CHARTS } from '../../src/domain/view/view'
import { readAccessibleNodes, readChartNodes } from './accessibilityTree'
import { explore, focusedName, PLACES, walk } from './exploring'
import { expect, test } from './site'
import { chartIn, openView, tableIn } from './view'

/** How a verdict is called in the name of a figure. */
const VERDICTS: Readonly<Record<string, string>> = {
  meets: 'at or above',
  below: 'below',
  undecided: 'undecided',
}

for (const place of PLACES) {
  for (const chart of CHARTS) {
    test(`one key walks through every figure of the ${chart}, and another all the way back (${place})`, async ({
      page,
    }) => {
      await explore(page, place, chart)
      const there = await walk(page, 'ArrowRight')
      expect(await walk(page, 'ArrowLeft')).toEqual(there.toReversed())
      await page.keyboard.press('End')
      expect(await focusedName(page)).toBe(there.at(-1))
      // Beside the page's chart stands a small one of its own.
      const nodes = await (place === 'page' ? readChartNodes(page) : readAccessibleNodes(page))
      const isMark = ({ role, name }: (typeof nodes)[number]) =>
        ['listitem', 'image'].includes(role) && /\d\.\d\d%|\d of \d|announced/.test(name)
      const holders = new Set(nodes.filter(isMark).map(({ name }) => name))
      // A path's part of the list sums up the figures in it, which are what one goes to.
      const marks = [...holders].filter((name) => !/^[^,:]+\. /.test(name))
      // Of announcements the eight years that there were any of.
      expect(marks.length).toBeGreaterThanOrEqual(chart === 'announced' ? 8 : 21)
      expect(marks.filter((name) => !there.includes(name))).toEqual([])
      expect(new Set(there).size).toBe(there.length)
    })

    test(`the ${chart} takes no key from browser or assistive technology but the plain ones that it names (${place})`, async ({
      page,
    }) => {
      await explore(page, place, chart)
      const before = await focusedName(page)
      const taken = await page.evaluate(() => {
        const ways = ['ctrlKey', 'altKey', 'metaKey'].flatMap((held) =>
          ['a', 'l', 'ArrowRight', 'ArrowDown', 'End', 'Enter', ' ', 'Escape'].map((key) => ({
            key,
            [held]: true,
          })),
        )
        const alone = ['Tab', 'F5', 'F6', 'F7', 'Insert', 'CapsLock', 'PageDown', 'ContextMenu']
        const press = (init: KeyboardEventInit) =>
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
          )
        return [...ways, ...alone.map((key) => ({ key }))].filter((init) => press(init) !== true)
      })
      expect(taken).toEqual([])
      expect(await focusedName(page)).toBe(before)
      // As an application it would have all keys to itself.
      await expect(page.locator('[role=application]')).toHaveCount(0)
      await page.keyboard.press('Tab')
      expect(await focusedName(page)).not.toBe(before)
    })

    test(`ally, value and verdict of every row are in the names of the ${chart} (${place})`, async ({
      page,
    }) => {
      await explore(page, place, chart)
      const names = await walk(page, 'ArrowRight')
      const rows = await tableIn(page)
        .locator('tbody tr[data-value]')
        .evaluateAll((all) =>
          all.map((row) => ({
            // A row of a count alone is of its year.
            name: row.hasAttribute('data-verdict')
              ? (row.querySelector('th')?.textContent ?? 'no head')
              : `${row.getAttribute('data-year')}: `,
            value: row.getAttribute('data-value') ?? '',
            verdict: row.getAttribute('data-verdict') ?? '',
          })),
        )
      const lacking = rows.filter(({ name, value, verdict }) => {
        const isNamed = (text: string) =>
          text.startsWith(name) && text.includes(value) && text.includes(VERDICTS[verdict] ?? '')
        return value !== '' && !names.some(isNamed)
      })
      expect(lacking).toEqual([])
      expect(rows.length).toBeGreaterThanOrEqual(7)
    })
  }

  test(`up and down change the line, a letter jumps to an ally, and a line says which keys work (${place})`, async ({
    page,
  }) => {
    await explore(page, place, 'trend')
    expect(await focusedName(page)).toMatch(/^United States, 2014, /)
    await page.keyboard.press('p')
    expect(await focusedName(page)).toMatch(/^Poland, 2014, /)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('es')
    expect(await focusedName(page)).toMatch(/^Estonia, 2015, /)
    const value = async () => Number(/([\d.]+)%/.exec(await focusedName(page))?.[1])
    const start = await value()
    await page.keyboard.press('ArrowDown')
    expect(await focusedName(page)).toMatch(/, 2015, /)
    expect(await value()).toBeLessThanOrEqual(start)
    await page.keyboard.press('ArrowUp')
    expect(await focusedName(page)).toMatch(/^Estonia, 2015, /)
    await expect(page.getByText(/^Keys: ← → next figure/)).toBeInViewport({ ratio: 0.9 })
  })

  for (const chart of CHARTS) {
    test(`the line of keys stands above the ${chart}, covers none of its figures and moves nothing (${place})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await explore(page, place, chart)
      const keys = page.getByText(/^Keys: ← → next figure/)
      await expect(keys).toHaveCSS('clip-path', 'none')
      const readTops = () =>
        page
          .locator('.exploration [aria-label][tabindex]')
          .evaluateAll((marks) =>
            marks.map((mark) => Math.round(mark.getBoundingClientRect().top + scrollY)),
          )
      const tops = await readTops()
      const bottom = await keys.evaluate((line) => line.getBoundingClientRect().bottom + scrollY)
      expect(bottom).toBeLessThanOrEqual(Math.min(...tops) + 1)
      await page.evaluate(() => {
        if (document.activeElement instanceof SVGElement) document.activeElement.blur()
      })
      await expect(keys).not.toHaveCSS('clip-path', 'none')
      expect(await readTops()).toEqual(tops)
    })
  }

  test(`the tip keeps off its mark, can be hovered, and Escape puts it away (${place})`, async ({
    page,
  }) => {
    if (place === 'page') await openView(page, 'chart=revisions&year=2024')
    else await page.goto('embed/ranking/')
    const name = place === 'page' ? 'Albania' : 'Greece'
    const mark = page.locator(`[role=listitem][aria-label^="${name}"]`)
    await mark.scrollIntoViewIfNeeded()
    // The plot is one target, and the nearest row is taken: between the points of a row there is nothing to hit.
    const point = async (x: number, y: number) => {
      const { left, top, width, height } = await mark.evaluate((element) =>
        element.getBoundingClientRect().toJSON(),
      )
      await page.mouse.move(left + x * width, top + y * height)
    }
    await point(0.5, 0.5)
    const tip = page.getByRole('tooltip')
    await expect(tip).toContainText(name)
    const [box, row] = await Promise.all(
      [tip, mark].map((part) =>
        part.evaluate((element) => element.getBoundingClientRect().toJSON()),
      ),
    )
    expect(
      [box.bottom <= row.top + 1, box.top >= row.bottom - 1],
      JSON.stringify([box, row]),
    ).toContain(true)
    expect(box.left).toBeGreaterThanOrEqual(0)
    await page.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 1 })
    await page.waitForTimeout(500)
    await expect(tip).toContainText(name)
    await page.keyboard.press('Escape')
    await expect(tip).toHaveCount(0)
    await point(0.1, 0.3)
    await page.mouse.move(2, 2)
    await expect(tip).toHaveCount(0)
  })

  test(`the keyboard is at a row by a ring around it, and no text of it is inked over (${place})`, async ({
    page,
  }) => {
    await explore(page, place, 'revisions')
    const text = page.locator('[role=listitem]:focus text').first()
    const stroke = await text.evaluate((element) => getComputedStyle(element).stroke)
    expect(stroke).toBe('none')
    const around = await page.locator('.exploring-ring').boundingBox()
    const own = await page.locator('[role=listitem]:focus').boundingBox()
    if (around === null || own === null) throw new Error('no ring or no row')
    expect(around.x).toBeLessThan(own.x)
    expect(around.y).toBeLessThan(own.y)
    expect(around.x + around.width).toBeGreaterThan(own.x + own.width)
    expect(around.y + around.height).toBeGreaterThan(own.y + own.height)
    expect(around.height).toBeLessThan(own.height + 12)
  })
}

test('what Enter picks is said once, and is described as highlighted from then on', async ({
  page,
}) => {
  await explore(page, 'page', 'map')
  await page.keyboard.type('spa')
  await page.keyboard.press('Enter')
  const said = chartIn(page).getByRole('status')
  await expect(said).toHaveText('Spain is highlighted.')
  await expect(page).toHaveURL(/allies=ESP/)
  const spain = page.locator('[data-datum^="ESP "]')
  await expect(spain).toBeFocused()
  await expect(spain).toHaveAccessibleDescription('highlighted')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(spain).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(said).toHaveText('Spain is no longer highlighted.')
  await expect(spain).toHaveAccessibleDescription('')
})

test('the focus stays where it is when the chart is drawn anew', async ({ page }) => {
  await explore(page, 'page', 'ranking')
  await page.keyboard.type('est')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/allies=EST/)
  await expect(page.locator('[data-datum^="EST "]')).toBeFocused()
})

test.describe('before the interactive chart is here', () => {
  const figuresIn = async (page: Parameters<typeof readAccessibleNodes>[0]) =>
    (await readAccessibleNodes(page))
      .filter(({ role, name, within }) => {
        const isInList = within.some((around) => around.role === 'list' && around.name !== '')
        return role === 'listitem' && isInList && /\d\.\d\d%/.test(name)
      })
      .map(({ name }) => name)

  test('the ranking is the same list, by the same names', async ({ page, browser, baseURL }) => {
    await openView(page)
    await expect(page.locator('.recharts-surface')).toHaveCount(0)
    await page.locator('.chart-frame').hover()
    await page.locator('.recharts-surface').waitFor()
    const live = await figuresIn(page)
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
    const still = await context.newPage()
    await still.goto('')
    // 31 allies and NATO's two rows.
    expect(live).toHaveLength(33)
    expect(live).toEqual(await figuresIn(still))
    await context.close()
  })
})

test('an embed’s table names its rows, and what unfolds it is 24 px high', async ({ page }) => {
  for (const chart of CHARTS) {
    await page.goto(`embed/${chart}/`)
    const rows = tableIn(page).locator('tbody tr')
    const heads = tableIn(page).locator('tbody tr > th[scope=row]')
    expect(await heads.count(), chart).toBe(await rows.count())
    const heights = await page
      .locator('summary')
      .evaluateAll((folds) => folds.map((fold) => fold.clientHeight))
    expect(heights.length, chart).toBeGreaterThan(0)
    expect(Math.min(...heights), chart).toBeGreaterThanOrEqual(24)
  }
})
