import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openPage } from './openPage'
import { reading } from './reading'

/** The row that a table has for an ally, a release or a mark. */
const row = (selector: string) => {
  const found = document.querySelector(selector)
  if (!(found instanceof HTMLElement)) throw new Error(`no ${selector}`)
  return found
}

describe('a mark of which NATO tabulates a part alone', () => {
  it.each(['ally&allies=POL', 'compare&allies=POL-DEU'])(
    'is explained on page=%s',
    async (page) => {
      openPage(`page=${page}&threshold=5`)
      expect(
        await screen.findByText(
          reading(/^5% was agreed at The Hague on 25 June 2025 for 2035\. 3\.5%/),
        ),
      ).toBeDefined()
    },
  )
})

describe('the page about one ally', () => {
  it('tells Poland’s portrait, and SIPRI’s 4.50% for 2025 beside NATO’s 4.25%', async () => {
    openPage('page=ally&allies=POL')
    expect(await screen.findByText(/Poland is expected to spend 4\.68%/)).toBeDefined()
    expect(
      await screen.findByText(/For 2025 NATO gives 4\.25% and SIPRI 4\.50%: 0\.25 points more/),
    ).toBeDefined()
    expect(row('tr[data-mark="350"]').textContent).toContain('3 (2024–2026)')
  })

  it('shows how Poland’s 2024 went through the releases, the new concept apart', async () => {
    openPage('page=ally&allies=POL')
    await screen.findByText(/^2024: revised from 4\.12/)
    const cell = (release: string) =>
      row(`tr[data-release="${release}"] td[data-year="2024"]`).textContent
    expect(['2024-06-17', '2025-04-24', '2025-08-28', '2026-07-07'].map(cell)).toEqual([
      '4.12e',
      '4.07e',
      '3.79e',
      '3.75',
    ])
  })

  // Croatia and Bulgaria are in euros in all years of July 2026; June 2019 has Croatia in kuna.
  it.each([
    ['SWE', '', '2024', '140,549', 'Swedish kronor'],
    ['DEU', '', '2026', '124,660', 'euros'],
    ['USA', '', '2026', '1,032,849', 'US dollars'],
    ['HRV', '', '2014', '811', 'euros'],
    ['BGR', '', '2014', '563', 'euros'],
    ['HRV', '&release=2019-06-25', '2017', '6,120', 'Croatian kuna'],
    ['BGR', '&release=2024-06-17', '2024', '4,217', 'Bulgarian leva'],
  ])(
    'gives %s’s spending%s for %s in its own currency: %s million %s',
    async (code, release, year, amount, currency) => {
      openPage(`page=ally&allies=${code}${release}`)
      await screen.findByRole('heading', { name: 'In its own currency' })
      const table = row('.currency-table')
      expect(table.querySelector(`tr[data-year="${year}"] td`)?.textContent).toBe(amount)
      expect(table.querySelector('caption')?.textContent).toContain(
        `in million ${currency}, current prices`,
      )
    },
  )

  it('says that euros of years before the euro were leva', async () => {
    openPage('page=ally&allies=BGR')
    expect(
      await screen.findByText(/the lev was Bulgaria's currency then, at 1\.95583/),
    ).toBeDefined()
  })

  it('says where our copy has no amounts in national currency', async () => {
    openPage('page=ally&allies=POL&release=2025-08-28')
    expect(await screen.findByText(/holds no amounts in the ally’s own currency/)).toBeDefined()
  })

  it('a part of expenditure that may be 0.01 lower says so', async () => {
    openPage('page=ally&allies=ITA&release=2025-08-28&year=2022')
    expect(
      await screen.findByText(/^Personnel: May be 0\.01 lower: our copy ends on 63\.665/),
    ).toBeDefined()
  })

  it('changes the ally with its list, and the address with it', async () => {
    const page = openPage('page=ally&allies=POL')
    await page.user.selectOptions(await screen.findByLabelText('Ally'), 'Iceland')
    expect(await screen.findByText(/Iceland has no armed forces/)).toBeDefined()
    expect(page.query()).toContain('allies=ISL')
  })
})

describe('the page on why figures differ', () => {
  it('says what became of the counts that NATO itself stated', async () => {
    openPage('page=differ&allies=DEU&year=2025')
    await screen.findByRole('heading', {
      name: 'Of 18 counts that NATO announced, 16 are lower in its later table',
    })
    expect(
      screen.getByText(
        reading(
          /^2 are equal, none is higher\. A lower count need not mean less spending: GDP is revised too\. For 2025 NATO announced “all allies”; its table of 7 July 2026, on a new definition, has 28 of 32\.$/,
        ),
      ),
    ).toBeDefined()
    const years = within(screen.getByRole('list', { name: /as NATO announced/ }))
    expect(
      years.getByRole('listitem', {
        name: '2022: NATO announced 9 (27 June 2022) and 7 (21 March 2023); its table of 28 August 2025 has 7.',
      }),
    ).toBeDefined()
  })

  // By the cells of the releases Montenegro's 2024 was 2.0173 in June 2024 and 1.71 in April 2025.
  it('follows the year whose counts differ most, step by step, with who left', async () => {
    const { user } = openPage('page=differ&allies=DEU')
    await screen.findByRole('heading', {
      name: 'The count for 2024, release by release: 23, 22, 18, 17',
    })
    const second = screen.getByRole('button', { name: '22 of 32 allies, 24 April 2025' })
    await user.click(screen.getByRole('button', { name: 'Next release' }))
    expect(second.getAttribute('aria-pressed')).toBe('true')
    const steps = [...document.querySelectorAll('.play-account li')]
    expect(steps).toHaveLength(4)
    expect(steps[1]?.textContent).toContain('Now below 2%: Montenegro (')
    expect(steps[1]?.getAttribute('aria-current')).toBe('step')
    expect(steps[3]?.textContent).toContain('Now below 2%: Czechia (')
  })

  // By the cells of 17 June 2024 and 7 July 2026: 23 and 17, six below now, Albania 2.0295 and 1.35.
  it('says what has changed since a story, or what is wrong with what was pasted', async () => {
    const { user, query } = openPage('page=differ')
    const field = await screen.findByLabelText('The day of the story, or a link from this page')
    const show = screen.getByRole('button', { name: 'Show what changed' })
    await user.type(field, '31 November 2024')
    await user.click(show)
    expect(screen.getByText(/^No such day\./)).toBeDefined()
    expect(field.getAttribute('aria-invalid')).toBe('true')
    await user.clear(field)
    await user.type(field, '20 June 2024')
    await user.click(show)
    await screen.findByText(
      reading(
        'NATO’s figures of 17 June 2024 had 23 of its 32 allies at or above 2% of GDP in 2024. Its newest, of 7 July 2026, have 17.',
      ),
    )
    expect(row('.since-table [data-ally="ALB"]').textContent).toBe(
      'Albania2.03%1.35%0.68 points less · crossed',
    )
    expect(query()).toContain('since=2024-06-20')
  })

  it('accounts for Germany’s 2025: an empty cell, then two figures on two concepts', async () => {
    openPage('page=differ&allies=DEU&year=2025')
    await screen.findByText(/2 releases give 2 different figures, from 2\.22% to 2\.4%/)
    const entry = row('li[data-release="2025-08-28"]')
    expect(within(entry).getByText('No figure: no figure published by NATO')).toBeDefined()
    expect(entry.textContent).toContain('all allies would reach 2')
    expect(row('li[data-release="2026-07-07"]').textContent).toContain('The concept changed')
  })

  it('says which release cannot be had, and loads it when asked again', async () => {
    const changes = new Map<string, string | number>([['nato/2025-04-24.csv', 503]])
    const { user } = openPage('page=differ&allies=DEU&year=2024', changes)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('2025-04-24.csv')
    changes.clear()
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    await screen.findByText(/4 releases give/)
  })
})

describe('the comparison and its sheet', () => {
  it('puts three allies side by side', async () => {
    const { user } = openPage('page=compare&allies=POL-DEU-FRA')
    await screen.findByText(/The largest share for 2026 \(estimate\) is that of Poland/)
    expect(row('tr[data-ally="POL"]').textContent).toContain('4 of 31')
    expect(row('tr[data-ally="FRA"]').textContent).toContain('=16 of 31')
    await user.click(screen.getByRole('button', { name: 'Copy as a sentence' }))
    expect(await navigator.clipboard.readText()).toMatch(
      / By NATO’s release of 7 July 2026 \(from a third party’s copy\)\. http\S+page=compare$/,
    )
  })

  it('names the allies compared, and takes one away by the button beside its name', async () => {
    const { user } = openPage('page=compare&allies=POL-DEU-FRA')
    await user.click(await screen.findByRole('button', { name: 'Remove Germany' }))
    await screen.findByRole('heading', { name: 'Poland and France, 2026 (estimate)' })
    expect(document.querySelector('tr[data-ally="DEU"]')).toBeNull()
    expect(document.activeElement?.getAttribute('role')).toBe('combobox')
    await user.click(screen.getByRole('button', { name: 'Remove France' }))
    expect(screen.queryByRole('button', { name: 'Remove Poland' })).toBeNull()
  })

  it('folds the answers on the screen, and opens them with a button', async () => {
    const { user } = openPage('page=sheet&allies=POL-DEU-FRA')
    const button = await screen.findByRole('button', { name: 'Show the answers' })
    expect(row('.answers').className).toContain('is-folded')
    await user.click(button)
    expect(row('.answers').className).not.toContain('is-folded')
    expect(row('li[data-question="rose most"]').textContent).toContain('by 2.82 points')
    expect(document.querySelector('.compare-table')?.textContent).not.toContain('at or above')
  })
})

describe('the page for classes', () => {
  const pressed = async () => (await screen.findByRole('button', { pressed: true })).textContent

  it('opens with the first lesson where its address names no allies, though a link that was followed named some', async () => {
    const { choose, query } = openPage()
    await screen.findByText(/^30 of NATO’s 32 allies/)
    // As a link to the default view does, which names what it shows in full.
    choose({ chart: 'ranking', release: '2026-07-07', year: 2026, threshold: 200, allies: [] })
    await act(async () => choose({ page: 'sheet' }))
    expect(await pressed()).toBe('What does “meeting the mark” mean?')
    expect(query()).toBe('page=sheet')
  })

  it('opens with the sheet on allies where its address names some, be they the usual ones', async () => {
    openPage('page=sheet&allies=DEU-FRA-POL')
    expect(await pressed()).toBe('A sheet on allies that you choose')
  })
})
