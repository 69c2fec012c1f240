import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { heldText } from './heldText'
import { type Changes, openPage } from './openPage'

const RELEASE = 'nato/2026-07-07.csv'

describe('a release that cannot be had', () => {
  test('that the server does not give is named with its status, and trying again shows it', async () => {
    const changes: Changes = new Map([[RELEASE, 503]])
    const { user } = openPage('', changes)
    const notice = await screen.findByRole('alert')
    expect(notice.textContent).toContain(`data/${RELEASE}`)
    expect(notice.textContent).toContain('503')
    changes.delete(RELEASE)
    await user.click(within(notice).getByRole('button', { name: 'Try again' }))
    expect(
      await screen.findByText(/^30 of NATO’s 32 allies are expected to reach 2% of GDP in 2026$/),
    ).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('that is corrupt is refused with line and column, and the other releases go on working', async () => {
    const lines = heldText(RELEASE).split('\n')
    const corrupt = lines.with(1, (lines[1] ?? '').replace(/^([^,]*)/, 'XXX')).join('\n')
    const { user } = openPage('', new Map([[RELEASE, corrupt]]))
    const notice = await screen.findByRole('alert')
    expect(notice.textContent).toContain(`data/${RELEASE}, line 2, column iso3`)
    expect(notice.textContent).toContain('XXX')
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'NATO’s figures of' }),
      '2024-06-17',
    )
    expect(
      await screen.findByText(/^23 of NATO’s 32 allies were expected to reach 2% of GDP in 2024$/),
    ).toBeTruthy()
  })

  test('does not take sources and method with it', async () => {
    openPage('page=method', new Map([[RELEASE, 404]]))
    expect(await screen.findByRole('heading', { name: 'Data and method' })).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

test('where a list that the page needs cannot be had, its file is named and can be tried again', async () => {
  const changes: Changes = new Map([['allies.csv', 404]])
  const { user } = openPage('', changes)
  const notice = await screen.findByRole('alert')
  expect(notice.textContent).toContain('data/allies.csv')
  changes.clear()
  await user.click(within(notice).getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText(/^30 of NATO’s 32 allies/)).toBeTruthy()
})
