import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openPage } from './openPage'

const JUNE_2024 = '?release=2024-06-17&year=2024'
const OWN = 'Own mark, % of GDP'

async function typeOwn(text: string) {
  const page = openPage(JUNE_2024)
  const field = await screen.findByRole('textbox', { name: OWN })
  await page.user.click(field)
  await page.user.keyboard(text)
  return { ...page, field }
}

describe('a mark of the reader’s own', () => {
  test('is judged as soon as it is a number, with a point or a decimal comma', async () => {
    const { query } = await typeOwn('2,5')
    expect(query()).toBe('release=2024-06-17&threshold=2.5')
    expect(
      await screen.findByText(/^6 of NATO’s 32 allies were expected to reach 2.5% of GDP in 2024$/),
    ).toBeTruthy()
    expect(screen.getByText(/2\.5% is your own mark, not one of NATO’s\./)).toBeTruthy()
  })

  test('stays the own one while it is typed, even where it equals a known mark on the way', async () => {
    const { user, field } = await typeOwn('3')
    expect(screen.getByRole('radio', { name: 'Other mark' })).toHaveProperty('checked', true)
    await user.keyboard('.2')
    expect(field).toHaveProperty('value', '3.2')
  })

  test.each([
    ['12', 'Type a number from 0.1 to 10. 1% is shown.'],
    ['two', 'Type a number, such as 2.5. 2% is shown.'],
    ['2.125', 'NATO prints two decimals: type at most two, such as 2.25. 2.12% is shown.'],
  ])('%s is not judged, and why is said once the field is left', async (text, problem) => {
    const { user, field } = await typeOwn(text)
    expect(screen.queryByText(problem)).toBeNull()
    await user.tab()
    expect(screen.getByText(problem)).toBeTruthy()
    expect(field.getAttribute('aria-invalid')).toBe('true')
  })

  test('gives way when a known mark is chosen', async () => {
    const { user, query, field } = await typeOwn('2.5')
    await user.click(screen.getByRole('radio', { name: /^3%/ }))
    expect(query()).toBe('release=2024-06-17&threshold=3')
    expect(field).toHaveProperty('value', '')
  })

  test('is in its field when a link brings it', async () => {
    openPage('?threshold=2.25')
    expect(await screen.findByRole('textbox', { name: OWN })).toHaveProperty('value', '2.25')
  })
})
