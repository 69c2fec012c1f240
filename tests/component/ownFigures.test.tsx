import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ownFile } from '../../src/state/ownFile'
import { heldText } from './heldText'
import { openPage } from './openPage'

beforeEach(() => vi.stubGlobal('Worker', undefined))
afterEach(() => {
  ownFile.getState().forget()
  vi.unstubAllGlobals()
})

const SHIPPED = heldText('nato/2026-07-07.csv')
// Printed: 1.57, below 2%.
const SLOVENIA_RAISED = SHIPPED.replace('SVN,Slovenia,2025,1,1.57,', 'SVN,Slovenia,2025,1,2.00,')

async function open(text: string) {
  const field = await screen.findByLabelText('Or paste a table here')
  fireEvent.change(field, { target: { value: text } })
  await waitFor(() => expect(document.querySelector('[data-read]')).not.toBeNull())
}

async function flipsFor(year: string) {
  fireEvent.change(await screen.findByLabelText('Year'), { target: { value: year } })
  await waitFor(() => expect(document.querySelector('[data-flips]')?.textContent).toContain(year))
  return document.querySelector('[data-flips]')
}

it('NATO’s own figures as the reader’s give the same verdicts', async () => {
  openPage('?page=own')
  await open(SHIPPED)
  for (const year of ['2014', '2024', '2025']) {
    expect((await flipsFor(year))?.getAttribute('data-flips')).toBe('0')
  }
  expect(screen.getByText('No ally’s share differs.')).toBeTruthy()
})

it('with one share raised to 2.00 exactly one verdict is another, and the charts say whose figures they are', async () => {
  const { user, query } = openPage('?page=own')
  await open(SLOVENIA_RAISED)
  const flips = await flipsFor('2025')
  expect(flips?.getAttribute('data-flips')).toBe('1')
  expect(flips?.textContent).toContain('at or above here and below there: Slovenia')
  await user.click(screen.getByRole('button', { name: 'Show them in the charts' }))
  await user.selectOptions(await screen.findByLabelText('Year'), '2025')
  const title = await screen.findByRole('heading', { level: 2, name: /not NATO’s/ })
  expect(title.textContent).toContain('2025')
  expect(document.querySelector('.source-line')?.textContent).toMatch(
    /^Source: “Pasted table” \(your own figures, not NATO’s\)/,
  )
  expect(document.body.textContent).not.toContain('real GDP')
  expect(query()).not.toContain('own')
  expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull()
})
