import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openPage } from './openPage'

const matches = () =>
  within(screen.getByRole('listbox'))
    .queryAllByRole('option')
    .map((option) => option.textContent)

const chosen = () =>
  within(screen.getByRole('list', { name: 'Chosen' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent?.replace('×', ''))

describe('the picker works from the keyboard', () => {
  test('typing finds an ally without its accents, and Enter highlights it', async () => {
    const { user, query } = openPage()
    const field = await screen.findByRole('combobox', { name: 'Highlight allies' })
    await user.click(field)
    await user.keyboard('turkiye{Enter}')
    await waitFor(() => expect(chosen()).toEqual(['Türkiye']))
    expect(query()).toBe('allies=TUR')
    expect(field.getAttribute('aria-expanded')).toBe('false')
  })

  test('arrows move through the matches and go round; the field keeps the focus', async () => {
    const { user } = openPage()
    const field = await screen.findByRole('combobox', { name: 'Highlight allies' })
    await user.click(field)
    await user.keyboard('united')
    expect(matches()).toEqual(['United Kingdom', 'United States'])
    const active = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')
    expect(active()?.textContent).toBe('United Kingdom')
    await user.keyboard('{ArrowDown}')
    expect(active()?.textContent).toBe('United States')
    await user.keyboard('{ArrowDown}')
    expect(active()?.textContent).toBe('United Kingdom')
    expect(document.activeElement).toBe(field)
  })

  test.each([
    ['Turkey', 'Türkiye'],
    ['UK', 'United Kingdom'],
    ['Britain', 'United Kingdom'],
    ['Holland', 'Netherlands'],
    ['Czech Republic', 'Czechia'],
    ['US', 'United States'],
    ['america', 'United States'],
    ['Deutschland', 'Germany'],
    ['Pologne', 'Poland'],
  ])('%s finds %s', async (typed, name) => {
    const { user } = openPage()
    await user.click(await screen.findByRole('combobox', { name: 'Highlight allies' }))
    await user.keyboard(typed)
    await waitFor(() => expect(matches()).toEqual([name]))
  })

  test('what is no ally’s name is said to be none', async () => {
    const { user } = openPage()
    await user.click(await screen.findByRole('combobox', { name: 'Highlight allies' }))
    await user.keyboard('Austria')
    expect(await screen.findByText('No ally of that name')).toBeTruthy()
  })

  test('Escape closes the list, and a second one empties the field', async () => {
    const { user } = openPage()
    const field = await screen.findByRole('combobox', { name: 'Highlight allies' })
    await user.click(field)
    await user.keyboard('po{Escape}')
    expect(matches()).toEqual([])
    expect(field).toHaveProperty('value', 'po')
    await user.keyboard('{Escape}')
    expect(field).toHaveProperty('value', '')
  })
})

describe('what can be chosen', () => {
  test('a chosen ally can be removed, and the focus goes back to the field', async () => {
    const { user, query } = openPage('?allies=POL-DEU')
    await user.click(await screen.findByRole('button', { name: 'Remove Poland' }))
    expect(chosen()).toEqual(['Germany'])
    expect(query()).toBe('allies=DEU')
    expect(document.activeElement?.getAttribute('role')).toBe('combobox')
  })

  test('eight is the most, and that is said', async () => {
    const { user } = openPage('?allies=ALB-BEL-BGR-CAN-CZE-DEU-DNK-ESP')
    const field = await screen.findByRole('combobox', { name: 'Highlight allies' })
    await user.click(field)
    await user.keyboard('pol{Enter}')
    await waitFor(() => expect(chosen()).toHaveLength(8))
    expect(screen.getAllByText('8 is the most. Remove one to add another.')).toHaveLength(2)
    expect(field).toHaveProperty('placeholder', 'Remove one')
  })

  test('NATO’s own totals are offered in the chart over years alone', async () => {
    const { user } = openPage()
    await user.click(await screen.findByRole('combobox', { name: 'Highlight allies' }))
    expect(matches()).not.toContain('NATO total')
    expect(matches()).toContain('Poland')
    await user.click(screen.getByRole('radio', { name: 'Over time' }))
    await user.click(screen.getByRole('combobox', { name: 'Allies shown' }))
    expect(matches()).toContain('NATO total')
  })

  test('the last line of a chart over years has no button to remove it', async () => {
    openPage('?chart=trend&allies=POL')
    await screen.findByRole('combobox', { name: 'Allies shown' })
    expect(screen.queryByRole('button', { name: 'Remove Poland' })).toBeNull()
  })
})
