import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './site'

/** Opens the page and waits until the example in the box is judged. */
async function openBox(page: Page): Promise<void> {
  await page.goto('./?page=claims')
  await isChecked(page)
}

const isChecked = (page: Page) => expect(page.locator('[data-checked="true"]')).toBeVisible()

/** Pastes a text that was said on a day, and waits until its own sentences are marked. */
async function paste(page: Page, text: string, said: string): Promise<void> {
  await page.locator('[data-said]').fill(said)
  await page.locator('[data-story]').fill(text)
  await isChecked(page)
}

const verdictOf = (page: Page, sentence: string) =>
  page.locator('mark[data-sentence]', { hasText: sentence })

test('sentences pasted into the page are marked, and the check is saved as a file', async ({
  page,
}) => {
  await openBox(page)
  await expect(page.locator('body')).toBeFocused()
  await paste(
    page,
    'Nobody spoke of the weather. Spain spends 1.28% of GDP on defence. In all, 22 allies are at 2% this year.',
    '2024-07-01',
  )
  await expect(verdictOf(page, 'Spain spends')).toHaveAttribute('data-verdict', 'holds')
  await expect(verdictOf(page, '22 allies')).toHaveAttribute('data-verdict', 'does not hold')
  await expect(page.locator('mark[data-sentence]')).toHaveCount(2)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-check-report]').click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.check\.json$/)
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(saved.release_of_the_day).toBe('2024-06-17')
  expect(saved.sentences[1].claims[0].of_the_day).toBe('holds')
})

test('by keyboard alone a text is put in, its reading opened and changed', async ({ page }) => {
  await openBox(page)
  const story = page.locator('[data-story]')
  for (let presses = 0; presses < 20; presses += 1) {
    if (await story.evaluate((box) => box === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Germany spends 2.1% of GDP on defence.')
  await expect(verdictOf(page, 'Germany spends')).toHaveAttribute('data-verdict', 'holds')
  const change = page.locator('.change-reading > summary')
  await change.focus()
  await page.keyboard.press('Enter')
  await page.locator('.change-reading .reading-form').getByLabel('Number, % of GDP').focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('2.5')
  await expect(verdictOf(page, 'Germany spends')).toHaveAttribute('data-verdict', 'does not hold')
})

test('a text stays over a reload, and nothing but this site is asked for anything', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.method() + new URL(request.url()).host))
  await openBox(page)
  await paste(page, 'Spain spends 1.28% of GDP on defence.', '2024-07-01')
  await page.reload()
  await expect(page.locator('[data-story]')).toHaveValue('Spain spends 1.28% of GDP on defence.')
  await isChecked(page)
  await expect(verdictOf(page, 'Spain spends')).toHaveAttribute('data-verdict', 'holds')
  const own = new URL(page.url()).host
  expect([...new Set(asked)]).toEqual([`GET${own}`])
})

test('on a wide screen a finding takes the whole width below its sentence', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openBox(page)
  const text = await page.locator('[data-story]').boundingBox()
  for (const finding of await page.locator('.findings > *').all()) {
    const box = await finding.boundingBox()
    expect(box?.x).toBeCloseTo(text?.x ?? 0, 0)
    expect(box?.width).toBeCloseTo(text?.width ?? 0, 0)
  }
})

test('at 320 px nothing of the box or its findings scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openBox(page)
  await page.locator('.change-reading > summary').first().click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
