import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { showFallen } from '../../src/views/page/fallen'
import { openPage } from './openPage'

const OWN = 'Own mark, % of GDP'

test('what of the address is not understood is named, until the reader chooses', async () => {
  const { user } = openPage('?threshold=2.755&year=1066&utm_source=x')
  const line = await screen.findByText(/^Not shown as the address asks/)
  expect(line.textContent).toBe(
    'Not shown as the address asks: year (not understood) and threshold (not understood).',
  )
  await user.click(screen.getByRole('radio', { name: /^3%/ }))
  expect(screen.queryByText(/^Not shown as the address asks/)).toBeNull()
})

test.each([
  ['page=ally&allies=ZZZ', 'allies'],
  ['page=ally&allies=NATO_TOTAL', 'allies'],
  ['page=differ&allies=ZZZ', 'allies'],
  ['page=compare&allies=DEU-ZZZ', 'allies'],
  ['chart=count&release=2016-07-04&years=2018..2024', 'years'],
  ['chart=trend&release=2024-06-17&years=2014..2026', 'years'],
])(
  'another ally or other years than those of %s are not shown without a word',
  async (query, what) => {
    openPage(query)
    const line = await screen.findByText(/^Not shown as the address asks/)
    expect(line.textContent).toBe(`Not shown as the address asks: ${what} (not held here in full).`)
  },
)

test.each([
  ['chart=ranking&colour=value', 'colour (not used in this view)'],
  ['chart=map&measure=gdp', 'measure (not used in this view)'],
  ['theme=purple', 'theme (not understood)'],
  ['said=2024-11-23', 'said (not used in this view)'],
])('what the view of %s has no use for, or is no value, is named', async (query, told) => {
  openPage(query)
  const line = await screen.findByText(/^Not shown as the address asks/)
  expect(line.textContent).toBe(`Not shown as the address asks: ${told}.`)
})

test('allies beyond the eight that are kept are named', async () => {
  openPage('chart=trend&allies=BEL-CAN-DEU-ESP-EST-FRA-GBR-ITA-POL-USA')
  const line = await screen.findByText(/^Not shown as the address asks/)
  expect(line.textContent).toBe(
    'Not shown as the address asks: allies (at most 8, without POL and USA).',
  )
})

test.each([
  'page=ally&allies=FRA',
  'page=compare&allies=FRA-POL',
  'chart=trend&release=2024-06-17&years=2015..2020',
])('of %s nothing is to be said', async (query) => {
  openPage(query)
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByText(/^Not shown as the address asks/)).toBeNull()
})

test('a language that is not held gives way to English, and the page says so in it', async () => {
  openPage('?lang=de')
  const line = await screen.findByText(/^Not shown as the address asks/)
  expect(line.textContent).toBe('Not shown as the address asks: lang (not held here in full).')
  expect(document.documentElement.lang).toBe('en')
})

test('a decimal comma, a bare point and others’ parameters are no reason for a word', async () => {
  openPage('?threshold=2,5&utm_source=x&fbclid=y')
  expect(await screen.findByRole('textbox', { name: OWN })).toHaveProperty('value', '2.5')
  expect(screen.queryByText(/^Not shown as the address asks/)).toBeNull()
})

test('a mark that cannot be read says in its field which one is shown', async () => {
  const { user } = openPage('?release=2024-06-17&year=2024')
  await user.click(await screen.findByRole('textbox', { name: OWN }))
  await user.keyboard('2.755')
  await user.tab()
  expect(screen.getByText(/^NATO prints two decimals: .*\. 2\.75% is shown\.$/)).toBeTruthy()
})

test('a page that could not go on offers to load the same view again', () => {
  const root = document.createElement('div')
  root.innerHTML = '<p>half a page</p>'
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined)
  showFallen(root)
  expect(root.textContent).toContain('This page could not go on')
  const link = root.querySelector('a')
  expect(link?.href).toBe(location.href)
  link?.click()
  expect(reload).toHaveBeenCalledOnce()
})
