import { expect, test } from './site'
import { openView, tableIn, waitForView } from './view'

test('where a release has to load, the page says that it is busy in the frame after the choice', async ({
  page,
  site,
}) => {
  const arrive = site.delayFile('data/nato/2025-08-28.csv')
  await openView(page)
  const isBusy = await page.getByLabel('NATO’s figures of').evaluate(async (select) => {
    if (!(select instanceof HTMLSelectElement)) throw new Error('not a list')
    select.value = '2025-08-28'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    await new Promise((resolve) => requestAnimationFrame(resolve))
    return document.querySelector('main [role="status"][aria-busy="true"]') !== null
  })
  expect(isBusy).toBe(true)
  arrive()
  await waitForView(page)
  await expect(tableIn(page).locator('caption')).toContainText('28 August 2025')
})
