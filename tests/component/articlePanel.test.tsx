import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { type Changes, openPage } from './openPage'
import { reading } from './reading'

// The page is loaded when it is asked for: here its part is on hand, so that no test waits for it.
await import('../../src/views/check/CheckPage')

async function openArticle(changes: Changes = new Map()) {
  const page = openPage('page=claims', changes)
  const panel = await screen.findByRole('region', {
    name: 'The article, checked against the figures',
  })
  return { ...page, panel }
}

const claimOf = (heading: RegExp) => {
  const claim = screen.getByRole('heading', { name: heading }).closest('article')
  if (claim === null) throw new Error('the heading is not one of a claim')
  return claim
}

describe('the article’s claims', () => {
  test('are not judged before they come into view', async () => {
    const { scrollTo, panel } = await openArticle()
    expect(within(panel).queryAllByText('holds')).toEqual([])
    scrollTo('article')
    expect((await within(panel).findAllByText('holds')).length).toBeGreaterThan(0)
  })

  test('are judged for a page that is printed, in view or not', async () => {
    const { panel } = await openArticle()
    act(() => {
      window.dispatchEvent(new Event('beforeprint'))
    })
    expect((await within(panel).findAllByText('holds')).length).toBeGreaterThan(0)
  })

  test('are told of on the first screen by one, with its verdict of that day and of the newest table', async () => {
    const { fetched } = openPage()
    const teaser = await screen.findByRole('region', { name: 'Is the sentence true?' })
    await within(teaser).findByText('True that day:')
    expect(teaser.textContent).toContain(
      'True that day: Estonia, Greece, Latvia and Poland. Still true in NATO’s newest table, with Lithuania and without Greece.',
    )
    expect(fetched.filter((path) => path.startsWith('nato/')).sort()).toEqual([
      'nato/2024-06-17.csv',
      'nato/2026-07-07.csv',
    ])
  })

  test('get their verdict in the release that the article could know, and in each later one', async () => {
    const { scrollTo } = await openArticle()
    scrollTo('article')
    const germany = claimOf(/Germany is estimated/)
    const said = await within(germany).findByText(reading('By the release of 17 June 2024:'), {
      exact: false,
    })
    expect(said.closest('p')?.textContent).toBe('By the release of 17 June 2024: holds (2.12%)')
    const later = await within(germany).findByRole('table')
    await within(later).findAllByText('does not hold')
    const rows = [...later.querySelectorAll<HTMLElement>('tr[data-release]')].map((row) => [
      row.dataset.release,
      row.querySelector<HTMLElement>('[data-verdict]')?.dataset.verdict,
    ])
    expect(rows).toEqual([
      ['2025-04-24', 'holds'],
      ['2025-08-28', 'does not hold'],
      ['2026-03-26', 'not-held'],
      ['2026-07-07', 'does not hold'],
    ])
  })

  test('that the figures cannot check say so', async () => {
    await openArticle()
    const world = claimOf(/half of the economic/)
    expect(within(world).getByText('Not checkable from these figures')).toBeTruthy()
  })

  test('lead to the chart that shows them, by a link in full', async () => {
    const { user, scrollTo, query } = await openArticle()
    scrollTo('article')
    const claim = claimOf(/only four allies/)
    const link = await within(claim).findByRole('link', { name: /^See the chart/ })
    expect(link.getAttribute('href')).toMatch(
      /\?chart=ranking&release=2024-06-17&year=2024&threshold=3$/,
    )
    await user.click(link)
    expect(query()).toBe('release=2024-06-17&threshold=3')
    expect(
      await screen.findByText(/^5 of NATO’s 32 allies were expected to reach 3%/, {
        selector: '.answer',
      }),
    ).toBeTruthy()
  })

  test('go on without a later release that cannot be had, and offer to try it again', async () => {
    const { user, scrollTo, panel } = await openArticle(new Map([['nato/2025-08-28.csv', 500]]))
    scrollTo('article')
    await within(panel).findAllByText('holds')
    const claim = claimOf(/Germany is estimated/)
    const retry = await within(claim).findByRole('button', { name: 'Try again' })
    expect(retry.closest('tr')?.dataset.release).toBe('2025-08-28')
    expect(within(claim).queryByRole('alert')).toBeNull()
    await user.click(retry)
    expect(await within(claim).findByRole('button', { name: 'Try again' })).toBeTruthy()
  })
})
