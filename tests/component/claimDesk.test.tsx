import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Changes, openPage } from './openPage'
import { reading } from './reading'

async function openDesk(claim = '', changes: Changes = new Map()) {
  const page = openPage(`page=claims${claim === '' ? '' : `&claim=${claim}`}`, changes)
  await screen.findByRole('heading', { name: 'Check a claim' })
  await screen.findByRole('button', { name: 'Copy link' })
  return page
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** The verdict of each release that can check the claim shown, newest first. */
function verdicts(): readonly (readonly [release: string, verdict: string])[] {
  const table = screen.getByRole('table', { name: 'What the releases say' })
  return [...table.querySelectorAll<HTMLElement>('tr[data-release]')].map((row) => [
    row.dataset.release ?? '',
    row.dataset.verdict ?? '',
  ])
}

const rowOf = (release: string) => {
  const row = document.querySelector<HTMLElement>(`tr[data-release="${release}"]`)
  if (row === null) throw new Error(`no row of ${release}`)
  return row.textContent ?? ''
}

describe('the claim desk', () => {
  test('opens with the article’s first claim, judged by every release', async () => {
    await openDesk()
    expect(
      screen.getByRole('heading', {
        name: /^Exactly 4 allies are at or above 3% of GDP in 2024, not counting the United States\.$/,
      }),
    ).toBeTruthy()
    expect(screen.getByText('It holds in 4 releases. 18 releases cannot check it.')).toBeTruthy()
    expect(verdicts()).toEqual([
      ['2026-07-07', 'holds'],
      ['2025-08-28', 'holds'],
      ['2025-04-24', 'holds'],
      ['2024-06-17', 'holds'],
    ])
  })

  test('says the right wording, who is behind it, what is open, and what NATO itself said', async () => {
    await openDesk('count_2025_2_exactly_32')
    expect(verdicts()).toEqual([
      ['2026-07-07', 'does not hold'],
      ['2026-03-26', 'does not hold'],
      ['2025-08-28', 'does not hold'],
    ])
    expect(rowOf('2025-08-28')).toContain(
      'In the release of 28 August 2025, 30 of 32 allies were expected to be at or above 2% of GDP in 2025. 30 have figures. NATO published no figure for Germany. Iceland has no armed forces.',
    )
    expect(rowOf('2025-08-28')).toContain('Germany: no figure published by NATO')
    expect(rowOf('2025-08-28')).toContain(
      'NATO is reported to have stated that all allies would reach 2% in 2025.',
    )
  })

  test('judges what is put together from the parts, and puts it in the address', async () => {
    const { user, query } = await openDesk()
    const form = within(screen.getByRole('region', { name: 'Build a claim' }))
    await user.selectOptions(form.getByLabelText('It says'), 'one figure')
    await user.selectOptions(form.getByLabelText('Who'), 'Germany')
    const number = form.getByLabelText('Number, % of GDP')
    await user.clear(number)
    expect(form.getByText('These parts make no claim yet.')).toBeTruthy()
    await user.type(number, '2,1')
    expect(query()).toBe('page=claims&claim=say-value_DEU_share_2024_eq_2.1_prec-0.1')
    expect(verdicts()).toEqual([
      ['2026-07-07', 'does not hold'],
      ['2025-08-28', 'does not hold'],
      ['2025-04-24', 'holds'],
      ['2024-06-17', 'holds'],
    ])
    expect(rowOf('2024-06-17')).toContain(
      'In the release of 17 June 2024, Germany’s defence spending was expected to be 2.12% of GDP in 2024.',
    )
  })

  test('names allies by ticking them', async () => {
    const { user, query } = await openDesk('group_2026_2_below_only_SVN')
    expect(verdicts()).toEqual([['2026-07-07', 'holds']])
    const named = screen.getByRole('group', { name: 'Allies named (1)' })
    await user.click(within(named).getByRole('checkbox', { name: 'Belgium' }))
    expect(query()).toBe('page=claims&claim=say-set_only_BEL-SVN_2026_measure-share_test-lt-2')
    expect(verdicts()).toEqual([['2026-07-07', 'does not hold']])
    expect(rowOf('2026-07-07')).toContain('Against itBelgium 2.00%')
  })

  test('puts a claim of any kind, and every release judges it', async () => {
    const { user, query } = await openDesk('say-ratio_USA_NATO_usd_gt_0.7_year-2024')
    // Of 17 June 2024: 967,707 of 1,474,399 million at current prices is 65.6%, and 63.7% at constant ones.
    expect(verdicts().find(([release]) => release === '2024-06-17')).toEqual([
      '2024-06-17',
      'does not hold',
    ])
    const form = within(screen.getByRole('region', { name: 'Build a claim' }))
    const number = form.getByLabelText('Number')
    await user.clear(number)
    await user.type(number, '0.6')
    expect(query()).toBe('page=claims&claim=say-ratio_USA_NATO_usd_gt_0.6_year-2024')
    expect(verdicts().find(([release]) => release === '2024-06-17')?.[1]).toBe('holds')
  })

  test('shows a link of old as the parts of the form, the upper end and who is left out too', async () => {
    await openDesk('count_2018_2_between_5_22_without-USA')
    const form = within(screen.getByRole('region', { name: 'Build a claim' }))
    expect(form.getByLabelText<HTMLInputElement>('Number').value).toBe('5')
    expect(form.getByLabelText<HTMLInputElement>('and at most').value).toBe('22')
    expect(form.getByLabelText<HTMLInputElement>('% of GDP').value).toBe('2')
    expect(form.getByLabelText<HTMLInputElement>('Without the United States').checked).toBe(true)
  })

  test('shows the first of the article’s claims where the address names none', async () => {
    await openDesk()
    expect(
      screen.getByText(/^Besides the United States, only four allies/, {
        selector: '.claim-heard *',
      }),
    ).toBeTruthy()
    expect(verdicts()).toHaveLength(4)
  })

  test('starts from a known claim, with who said it and where', async () => {
    const { user, query } = await openDesk()
    const known = screen.getByRole('link', { name: /^In August 2025 NATO said that all allies/ })
    expect(known.getAttribute('href')).toMatch(
      /\?chart=ranking&release=2026-07-07&year=2026&threshold=2&page=claims&claim=say-set_all_nobody_2025_measure-share_test-ge-2$/,
    )
    await user.click(known)
    expect(query()).toBe('page=claims&claim=say-set_all_nobody_2025_measure-share_test-ge-2')
    expect(verdicts()).toEqual([
      ['2026-07-07', 'does not hold'],
      ['2026-03-26', 'undecided'],
      ['2025-08-28', 'undecided'],
    ])
    // The list of known claims is loaded, and vouched for, once more where the desk moves to the head of the page.
    const heard = await waitFor(() => {
      const found = document.querySelector<HTMLElement>('.claim-heard')
      if (found === null) throw new Error('said by nobody')
      return found
    })
    expect(heard.textContent).toContain('(news report)')
    expect(within(heard).getByRole('link', { name: 'Source' }).getAttribute('href')).toBe(
      'https://tass.com/world/2008301',
    )
    expect(
      screen.getByRole('link', { name: 'Embed page of this claim' }).getAttribute('href'),
    ).toBe('embed/claim/all-in-2025/')
  })

  test('says when the claim of a link cannot be read, and shows another', async () => {
    await openDesk('count_2024_3_exactly_many')
    expect(screen.getByText(/^The claim in the address cannot be read/)).toBeTruthy()
    expect(verdicts()).toHaveLength(4)
  })

  test('goes on without a release that cannot be had, names it, and offers to try it again', async () => {
    const { user } = await openDesk('', new Map([['nato/2025-04-24.csv', 500]]))
    expect(verdicts().map(([release]) => release)).not.toContain('2025-04-24')
    expect(screen.getByText(reading('24 April 2025: This release cannot be shown'))).toBeTruthy()
    const desk = document.querySelector<HTMLElement>('.claim-desk')
    if (desk === null) throw new Error('no desk')
    await user.click(within(desk).getByRole('button', { name: 'Try again' }))
    expect(await within(desk).findByRole('button', { name: 'Try again' })).toBeTruthy()
  })

  test('does without the list of known claims where it cannot be had', async () => {
    await openDesk('', new Map([['known_claims.csv', 'id,claim\nx,count_2024\n']]))
    expect(screen.getByText('This list cannot be shown')).toBeTruthy()
    expect(verdicts()).toHaveLength(4)
  })

  test('leads from a release to the chart that shows it, and back to the same claim', async () => {
    const { user, query } = await openDesk('count_2024_2_exactly_23')
    await user.click(screen.getByRole('link', { name: '17 June 2024: chart for 2024' }))
    expect(query()).toBe('release=2024-06-17')
    expect(await screen.findByText(/^23 of NATO’s 32/, { selector: '.answer' })).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Check a claim' }))
    expect(await screen.findByRole('heading', { name: 'Check a claim' })).toBeTruthy()
  })
})

describe('the pages beside the chart', () => {
  test('are reached by links in the masthead, which keep what else was chosen', async () => {
    const { user, query } = openPage('threshold=3')
    const link = await screen.findByRole('link', { name: 'Check a claim' })
    await screen.findByText(/of NATO’s 32 allies/, { selector: '.answer' })
    expect(link.getAttribute('href')).toBe('?threshold=3&page=claims')
    await user.click(link)
    expect(query()).toBe('threshold=3&page=claims')
    expect(document.title).toBe('Check a claim – Meeting the mark')
    await user.click(screen.getByRole('link', { name: 'Charts' }))
    expect(query()).toBe('threshold=3')
    expect(await screen.findByText(/of NATO’s 32 allies/, { selector: '.answer' })).toBeTruthy()
  })
})
