import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ownFile } from '../../src/state/ownFile'
import type { ChoicePatch } from '../../src/state/store'
import { heldText } from './heldText'
import { openPage } from './openPage'

// Every chart and page is drawn twice.
vi.setConfig({ testTimeout: 120_000 })
beforeEach(() => vi.stubGlobal('Worker', undefined))
afterEach(() => {
  ownFile.getState().forget()
  vi.unstubAllGlobals()
})

const NEWEST = '2026-07-07'
const SHIPPED = heldText(`nato/${NEWEST}.csv`)
// Printed: 1.57, below 2%.
const RAISED = SHIPPED.replace('SVN,Slovenia,2025,1,1.57,', 'SVN,Slovenia,2025,1,2.00,')

const CHARTS: readonly (readonly [name: string, choice: ChoicePatch])[] = [
  ['ranking', { chart: 'ranking', year: 2025 }],
  ['map', { chart: 'map', year: 2025 }],
  ['balance', { chart: 'balance', year: 2025 }],
  ['trend', { chart: 'trend', allies: ['SVN', 'DEU'] }],
  ['change', { chart: 'change', years: [2014, 2025] }],
  ['path', { chart: 'path', allies: ['SVN'], year: 2025 }],
]

const PAGES: readonly (readonly [name: string, choice: ChoicePatch])[] = [
  ['revisions', { chart: 'revisions', year: 2025 }],
  ['announced', { chart: 'announced' }],
  ['one ally', { page: 'ally', allies: ['SVN'] }],
  ['several compared', { page: 'compare', allies: ['SVN', 'DEU'] }],
  ['for classes', { page: 'sheet', allies: ['SVN', 'DEU'] }],
  ['why figures differ', { page: 'differ', allies: ['SVN'], year: 2025 }],
  ['method', { page: 'method' }],
  ['claims', { page: 'claims' }],
]

const NONE: ChoicePatch = { page: undefined, chart: undefined, allies: undefined, years: undefined }

async function use(text: string) {
  const opened = openPage('?page=own')
  fireEvent.change(await screen.findByLabelText('Or paste a table here'), {
    target: { value: text },
  })
  await waitFor(() => expect(document.querySelector('[data-read]')).not.toBeNull())
  await opened.user.click(screen.getByRole('button', { name: 'Show them in the charts' }))
  return opened
}

/** The verdicts in the table of the chart, once it is of that release: by ally and year. */
async function verdicts(
  choose: (patch: ChoicePatch) => void,
  choice: ChoicePatch,
  release: string,
) {
  choose({ ...NONE, ...choice, release })
  const table = await waitFor(() => {
    const found = document.querySelector('table[data-view]')
    const source = document.querySelector('.source-line')?.textContent ?? ''
    expect(source).toContain(release === 'own' ? 'Pasted table' : '7 July 2026')
    return found
  })
  const rows = [...(table?.querySelectorAll('tr[data-ally]') ?? [])]
  return new Map(
    rows.map((row) => [
      `${row.getAttribute('data-ally')} ${row.getAttribute('data-year') ?? ''}`,
      row.getAttribute('data-verdict'),
    ]),
  )
}

const flips = async () => {
  const line = await waitFor(() => {
    const found = document.querySelector('[data-own-beside]')
    expect(found).not.toBeNull()
    return found
  })
  return line?.getAttribute('data-flips')
}

describe('NATO’s own figures as the reader’s', () => {
  it('give the same verdicts in every chart', async () => {
    const { choose } = await use(SHIPPED)
    for (const [name, choice] of CHARTS) {
      const own = await verdicts(choose, choice, 'own')
      expect(await flips(), name).toBe('0')
      const natos = await verdicts(choose, choice, NEWEST)
      expect(natos.size, name).toBeGreaterThan(0)
      expect(own, name).toEqual(natos)
    }
  })

  it('give the same counts year by year', async () => {
    const { choose } = await use(SHIPPED)
    const rows = async (release: string) => {
      choose({ ...NONE, chart: 'count', release })
      return waitFor(() => {
        const table = document.querySelector('table[data-view]')
        expect(table?.textContent?.includes('Pasted table')).toBe(release === 'own')
        expect(table?.querySelectorAll('tbody tr').length).toBe(13)
        return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
          [...row.children].slice(0, 4).map((cell) => cell.textContent),
        )
      })
    }
    expect(await rows('own')).toEqual(await rows(NEWEST))
  })
})

describe('With one share raised to 2.00', () => {
  it('exactly one verdict is another in every chart, and each says so', async () => {
    const { choose } = await use(RAISED)
    for (const [name, choice] of CHARTS) {
      const own = await verdicts(choose, choice, 'own')
      expect(await flips(), name).toBe('1')
      const natos = await verdicts(choose, choice, NEWEST)
      const differing = [...own].filter(([key, verdict]) => natos.get(key) !== verdict)
      expect(
        differing.map(([key]) => key.trim().slice(0, 3)),
        name,
      ).toEqual(['SVN'])
    }
  })

  it('every page and every chart of NATO’s releases says so', async () => {
    const { choose } = await use(RAISED)
    for (const [name, choice] of PAGES) {
      choose({ ...NONE, ...choice, release: 'own' })
      expect(await flips(), name).toBe('1')
      expect(document.querySelector('[data-own-beside]')?.textContent, name).toContain(
        'at or above here and below there: Slovenia',
      )
    }
  })

  it('revisions and what was announced stay NATO’s alone, and say so', async () => {
    const { choose } = await use(RAISED)
    for (const [name, choice] of PAGES.slice(0, 2)) {
      choose({ ...NONE, ...choice, release: 'own' })
      await waitFor(() =>
        expect(document.querySelector('[data-own-beside]')?.textContent, name).toContain(
          'What follows is NATO’s alone.',
        ),
      )
    }
  })

  it('stands beside NATO’s figures on the page that says why they differ', async () => {
    const { choose } = await use(RAISED)
    choose({ ...NONE, page: 'differ', allies: ['SVN'], year: 2025 })
    const entry = await waitFor(() => {
      const found = document.querySelector('[data-own-entry]')
      expect(found).not.toBeNull()
      return found
    })
    expect(entry?.textContent).toContain('2.00%')
    expect(entry?.textContent).toContain('not NATO’s')
  })

  it('a claim is judged by them beside NATO’s releases', async () => {
    const { choose } = await use(RAISED)
    choose({ ...NONE, page: 'claims' })
    const box = await screen.findByLabelText('Sentence or story')
    const text =
      'Slovenia spent less than 2 % of GDP on defence in 2025. Poland spent more than 4 % of GDP on defence in 2025.'
    fireEvent.change(screen.getByLabelText('Said on'), { target: { value: '2026-07-10' } })
    fireEvent.change(box, { target: { value: text } })
    const found = await waitFor(() => {
      const all = [...document.querySelectorAll('.finding')]
      expect(all.length).toBe(2)
      expect(all[0]?.textContent).toContain('Slovenia')
      return all
    })
    const sides = found.map((one) => [
      one
        .querySelectorAll('.two-verdicts > div')[1]
        ?.querySelector('[data-verdict]')
        ?.getAttribute('data-verdict'),
      one.querySelector('[data-own-verdict]')?.getAttribute('data-own-verdict'),
    ])
    expect(sides).toEqual([
      ['holds', 'does not hold'],
      ['holds', 'holds'],
    ])
  })
})

describe('With allies left out of the file', () => {
  // Neither Germany nor Italy has a row of 2025.
  const CUT = SHIPPED.split('\n')
    .filter((line) => !/^(?:DEU|ITA),\w+,2025,/.test(line))
    .join('\n')

  it('they are missing from the file, and nowhere from “our copy”', async () => {
    const { choose } = await use(CUT)
    for (const [name, choice] of CHARTS) {
      choose({
        ...NONE,
        ...choice,
        ...(name === 'trend' ? { allies: ['DEU'] } : {}),
        release: 'own',
      })
      const chart = await waitFor(() => {
        const found = document.querySelector('#chart')
        expect(found?.querySelector('.source-line')?.textContent, name).toContain('Pasted table')
        return found
      })
      expect(chart?.textContent, name).not.toContain('our copy')
      const page = document.querySelector('main')?.textContent
      expect(page, name).not.toContain('our copy of this release')
      if (name === 'ranking') expect(page).toContain('Your file lacks Germany and Italy.')
      if (name === 'map') expect(chart?.textContent).toContain('not in your file')
    }
  })
})
