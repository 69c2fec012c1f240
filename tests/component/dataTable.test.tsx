import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openPage } from './openPage'

const JUNE_2024 = '?release=2024-06-17&year=2024'

async function openTable(query: string) {
  const page = openPage(query)
  const table = await screen.findByRole('table', { name: /% of GDP/ })
  return { ...page, table }
}

const codes = (table: HTMLElement) =>
  [...table.querySelectorAll('tr[data-ally]')].map((row) => row.getAttribute('data-ally'))

describe('the table equals the chart', () => {
  test('a one-year chart has a row for each of the 32 allies, and NATO’s own rows apart', async () => {
    const { table } = await openTable(JUNE_2024)
    expect(new Set(codes(table)).size).toBe(32)
    expect(table.hasAttribute('data-view')).toBe(true)
    const aggregates = [...table.querySelectorAll('tr[data-aggregate]')]
    expect(aggregates.map((row) => row.getAttribute('data-aggregate')).sort()).toEqual([
      'NATO_EUR_CAN',
      'NATO_TOTAL',
    ])
    expect(aggregates.every((row) => !row.hasAttribute('data-ally'))).toBe(true)
  })

  test('a row says its value in two decimals, its verdict and whether it is counted', async () => {
    const { table } = await openTable(JUNE_2024)
    const data = (code: string) => {
      const row = table.querySelector(`tr[data-ally="${code}"]`)
      return ['value', 'verdict', 'counted'].map((name) => row?.getAttribute(`data-${name}`))
    }
    expect(data('POL')).toEqual(['4.12', 'meets', 'true'])
    expect(data('SVK')).toEqual(['2.00', 'meets', 'true'])
    expect(data('ESP')).toEqual(['1.28', 'below', 'true'])
    expect(data('ISL')).toEqual(['', 'none', 'true'])
  })

  test('before its accession an ally has a figure and is not counted', async () => {
    const { table } = await openTable('?release=2024-06-17&year=2023')
    const row = table.querySelector<HTMLElement>('tr[data-ally="SWE"]')
    expect(row?.dataset.counted).toBe('false')
    expect(row?.dataset.verdict).toBe('none')
    expect(row?.dataset.value).not.toBe('')
  })

  test('a chart over years has a row for each ally and year', async () => {
    const { table } = await openTable(
      '?chart=trend&release=2024-06-17&years=2022..2024&allies=DEU-NATO_TOTAL',
    )
    const years = [...table.querySelectorAll<HTMLElement>('tr[data-ally="DEU"]')]
    expect(years.map((row) => row.dataset.year)).toEqual(['2022', '2023', '2024'])
    expect(years.at(-1)?.dataset.value).toBe('2.12')
    expect(table.querySelectorAll('tr[data-aggregate="NATO_TOTAL"][data-year]')).toHaveLength(3)
  })

  test('Germany 2025 in the release of August 2025 is named as unpublished, not as 0', async () => {
    const { table } = await openTable('?release=2025-08-28&year=2025')
    const row = table.querySelector<HTMLElement>('tr[data-ally="DEU"]')
    expect(row?.getAttribute('data-value')).toBe('')
    expect(row?.textContent).toContain('no figure published by NATO')
  })
})

describe('sorting', () => {
  test('shares start with the largest, then the smallest; an empty one is last both times', async () => {
    const { user, table } = await openTable(JUNE_2024)
    const head = within(table).getByRole('columnheader', { name: /Share of GDP/ })
    const button = within(head).getByRole('button')
    await user.click(button)
    expect(head.getAttribute('aria-sort')).toBe('descending')
    expect([codes(table)[0], codes(table).at(-1)]).toEqual(['POL', 'ISL'])
    await user.click(button)
    expect(head.getAttribute('aria-sort')).toBe('ascending')
    expect([codes(table)[0], codes(table).at(-1)]).toEqual(['ESP', 'ISL'])
  })

  test('names sort by the alphabet, and only one column is marked as sorted', async () => {
    const { user, table } = await openTable(JUNE_2024)
    await user.click(within(table).getByRole('button', { name: /^Ally/ }))
    expect(codes(table).slice(0, 3)).toEqual(['ALB', 'BEL', 'BGR'])
    expect(table.querySelectorAll('[aria-sort]')).toHaveLength(1)
  })
})
