import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkCommand } from '../../src/publish/check/checkCommand'
import { workedOutFolder } from '../workedOutFolder'
import { type Changes, openPage } from './openPage'

const DATA = workedOutFolder()

const box = () => found<HTMLTextAreaElement>('[data-story]')
const day = () => found<HTMLInputElement>('[data-said]')

function found<E extends Element = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector)
  if (element === null) throw new Error(`no ${selector}`)
  return element
}

const isChecked = () => waitFor(() => found('[data-checked="true"]'))

async function openBox(query = '', changes: Changes = new Map()) {
  const page = openPage(`page=claims${query}`, changes)
  await screen.findByRole('heading', { name: 'Is the sentence true?' })
  if (changes.size === 0) await isChecked()
  return page
}

/** Pastes a text that was said on a day, and waits until it is judged. */
async function paste(text: string, said: string) {
  fireEvent.change(day(), { target: { value: said } })
  fireEvent.change(box(), { target: { value: text } })
  await waitFor(() => expect(found('.checked').dataset.checked).toBe('false'))
  await isChecked()
}

const findings = () => [...document.querySelectorAll<HTMLElement>('.finding')]
const marks = () =>
  [...document.querySelectorAll<HTMLElement>('[data-sentence]')].map((mark) => [
    mark.textContent,
    mark.dataset.verdict,
  ])
const firstFinding = () => found('.finding')

beforeEach(() => sessionStorage.clear())

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the box for a sentence or a story', () => {
  test('opens with what the article of November 2024 says, judged by the release of that day', async () => {
    await openBox()
    expect(day().value).toBe('2024-11-23')
    expect(marks()[0]).toEqual([
      'Besides the United States, only four allies reach 3% of GDP.',
      'holds',
    ])
    expect(firstFinding().textContent).toContain('NATO’s figures of 17 June 2024')
  })

  test('marks in place what is said of allies’ figures, and leaves other sentences alone', async () => {
    await openBox()
    await paste(
      'The sun shone. Germany spends 2.12% of GDP on defence. Poland spends 3.9% of GDP on defence.',
      '2024-11-23',
    )
    expect(marks()).toEqual([
      ['Germany spends 2.12% of GDP on defence.', 'holds'],
      ['Poland spends 3.9% of GDP on defence.', 'does not hold'],
    ])
    expect(found('.story-part').textContent).toContain('The sun shone.')
    expect(found('.check-summary').textContent).toBe(
      '3 sentences read: 2 with claims and 1 with nothing on allies’ figures that we understand. By the release of the day: 1 claim holds and 1 does not hold.',
    )
  })

  test('says how it read a sentence, what would be right that day and now, and why they differ', async () => {
    await openBox()
    await paste('Poland spends 3.9% of GDP on defence.', '2024-11-23')
    const text = firstFinding().textContent
    expect(text).toContain(
      'We read: Poland’s defence spending is 3.9% of GDP to one decimal in 2024.',
    )
    expect(text).toContain(
      'Poland’s share of GDP for defence in 2024 is expected to be 4.12% of GDP, by the figures that NATO published on 17 June 2024.',
    )
    expect(text).toContain(
      'Poland’s share of GDP for defence in 2024 was 3.75% of GDP, by the figures that NATO published on 7 July 2026.',
    )
  })

  test('is of today where it is pasted in the place of the example, unless a day was said', async () => {
    const { user } = await openBox()
    await user.click(box())
    box().setSelectionRange(0, box().value.length)
    await user.paste('Poland spends 4.12% of GDP on defence.')
    expect(box().value).toBe('Poland spends 4.12% of GDP on defence.')
    expect(day().value).toBe(new Intl.DateTimeFormat('sv-SE').format(new Date()))
    cleanup()
    sessionStorage.clear()
    const again = await openBox()
    fireEvent.change(day(), { target: { value: '2024-07-02' } })
    await again.user.click(box())
    box().setSelectionRange(0, box().value.length)
    await again.user.paste('Poland spends 4.12% of GDP on defence.')
    expect(day().value).toBe('2024-07-02')
  })

  test('quotes NATO’s own count where our copy of the day is partial', async () => {
    await openBox()
    await paste('All allies are at 2% of GDP in 2025.', '2025-09-10')
    expect(firstFinding().dataset.verdict).toBe('holds')
    expect(firstFinding().textContent).toContain('all allies would reach 2% in 2025')
  })

  test('says part by part what was not understood, and judges no half of it', async () => {
    await openBox()
    await paste('Slovakia exceeded 2% of GDP in a way that is moot for 7 of them.', '2024-11-23')
    expect(findings()).toHaveLength(0)
    expect(found('.half-read').textContent).toContain('Not judged: a part was not understood.')
    expect(marks()[0]?.[1]).toBe('not-read')
  })

  test('says what is not from these figures, and where to look', async () => {
    await openBox()
    await paste('According to SIPRI, Poland spent 4.2% of its GDP on defence.', '2025-05-01')
    expect(firstFinding().dataset.verdict).toBe('not-checkable')
    expect(firstFinding().textContent).toContain('see SIPRI’s own database')
  })

  test('judges another day by the release that was current then', async () => {
    await openBox()
    await paste('Poland spends 4.12% of GDP on defence.', '2024-11-23')
    expect(firstFinding().dataset.verdict).toBe('holds')
    await paste('Poland spends 4.12% of GDP on defence.', '2026-08-01')
    expect(firstFinding().dataset.verdict).toBe('does not hold')
  })

  test('offers the day that stands in the text', async () => {
    const { user } = await openBox()
    await paste('BERLIN, Nov. 20, 2024 – Poland spends 4.12% of GDP.', '2026-08-01')
    await user.click(screen.getByRole('button', { name: 'Use the text’s date: 20 November 2024' }))
    expect(day().value).toBe('2024-11-20')
    await isChecked()
  })

  test('judges anew what is changed by hand, says so, and goes back to what was read', async () => {
    const { user } = await openBox()
    await paste('Poland spends 4.12% of GDP on defence.', '2024-11-23')
    expect(document.querySelector('.change-reading .reading-form')).toBeNull()
    fireEvent(found('.change-reading'), new Event('toggle'))
    const form = found('.change-reading .reading-form')
    await user.selectOptions(within(form).getByLabelText('Who'), 'Germany')
    expect(firstFinding().dataset.verdict).toBe('does not hold')
    expect(firstFinding().textContent).toContain('We read: Germany’s defence spending is')
    expect(firstFinding().textContent).toContain('(changed by hand)')
    const number = within(form).getByLabelText('Number, % of GDP')
    await user.clear(number)
    expect(within(form).getByText('These parts make no claim yet.')).toBeTruthy()
    await user.type(number, '2.1')
    expect(firstFinding().dataset.verdict).toBe('holds')
    await user.click(screen.getByRole('button', { name: 'Back to what was read' }))
    expect(firstFinding().textContent).toContain('Poland’s share of GDP')
  })
})

describe('the text in the box', () => {
  test('leads from a finding to the desk, which asks every release about that claim', async () => {
    await openBox()
    await paste('Poland spends 4.12% of GDP on defence.', '2024-07-02')
    const link = within(firstFinding()).getByRole('link', { name: 'Ask every release about it' })
    const address = new URL(link.getAttribute('href') ?? '', 'https://example.org').searchParams
    expect(address.get('page')).toBe('claims')
    expect(address.get('said')).toBeNull()
    expect(address.get('claim')).toContain('POL')
    fireEvent.click(link)
    const verdicts = await waitFor(() => found('#verdicts'))
    expect(document.activeElement).toBe(verdicts)
    expect(found<HTMLDetailsElement>('details.by-hand').open).toBe(true)
    expect(verdicts.textContent).toContain('Poland')
    expect(box().value).toBe('Poland spends 4.12% of GDP on defence.')
  })

  test('is there after a reload, with its day, and goes when the reader says so', async () => {
    await openBox()
    await paste('Spain spends 1.28% of GDP on defence.', '2024-07-01')
    cleanup()
    const { user } = await openBox()
    expect([box().value, day().value]).toEqual([
      'Spain spends 1.28% of GDP on defence.',
      '2024-07-01',
    ])
    await user.click(screen.getByRole('button', { name: 'Delete the text' }))
    expect(box().value).toBe('')
    cleanup()
    await openBox()
    expect(box().value).toBe('')
  })

  test('is judged where the browser keeps nothing, too', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no storage', 'SecurityError')
    })
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no storage', 'SecurityError')
    })
    await openBox()
    await paste('Spain spends 1.28% of GDP on defence.', '2024-07-01')
    expect(firstFinding().dataset.verdict).toBe('holds')
  })

  test('is not judged without a release that cannot be had, and that is said', async () => {
    await openBox('', new Map([['nato/2025-04-24.csv', 500]]))
    expect(await screen.findByText(/nothing can be judged/)).toBeTruthy()
    expect(findings()).toHaveLength(0)
  })
})

describe('the check taken along', () => {
  const TEXT = 'The sun shone. Poland spends 4.12% of GDP, and 23 of the 32 allies are at 2%.'

  test('saves the JSON that the command prints for the same text', async () => {
    const files: Blob[] = []
    const names: string[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      files.push(blob as Blob)
      return 'blob:check'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download)
    })
    const { user } = await openBox()
    await paste(TEXT, '2024-11-23')
    await user.click(found('[data-check-report]'))
    const run = await checkCommand(['--said', '2024-11-23'], async () => TEXT, DATA)
    expect(run.exitCode).toBe(0)
    expect(names).toEqual(['claims-2024-11-23.check.json'])
    expect(await files[0]?.text()).toBe(run.exitCode === 0 ? run.output : '')
  })

  test('as a link holds the claims and the day, never the story; opened it shows them judged', async () => {
    const link =
      '&claim=say-value_POL_share_2024_eq_4.12_prec-0.01_and_say-count_2024_eq_23_measure-share_test-ge-2_of-32&said=2024-11-23'
    const { query } = await openBox(link)
    expect(findings().map(({ dataset }) => dataset.verdict)).toEqual(['holds', 'holds'])
    expect(screen.getByRole('heading', { name: /^Claims of a link, said on 23 November 2024/ }))
    expect(firstFinding().textContent).toContain('does not hold')
    expect(query()).toContain('said=2024-11-23')
    fireEvent.change(box(), { target: { value: 'Poland spends 4% of GDP.' } })
    await isChecked()
    expect(query()).toBe('page=claims')
  })
})

describe('the day in an address without a claim', () => {
  test('is that of the box, also of a text that is pasted in it, until another is chosen', async () => {
    await openBox('&said=2023-07-10')
    expect(day().value).toBe('2023-07-10')
    cleanup()
    const { query, user } = await openBox('&said=2024-11-23')
    await user.click(box())
    box().setSelectionRange(0, box().value.length)
    await user.paste('Poland spends 3.9% of GDP on defence.')
    expect(day().value).toBe('2024-11-23')
    fireEvent.change(day(), { target: { value: '2024-07-02' } })
    expect(day().value).toBe('2024-07-02')
    expect(query()).toBe('page=claims')
  })

  test('that is to come is said to be', async () => {
    await openBox('&said=2099-01-01')
    expect(day().value).toBe('2099-01-01')
    const told = screen.getByText(/^This day has not come/)
    expect(day().getAttribute('aria-describedby')).toBe(told.id)
    fireEvent.change(day(), { target: { value: '2024-07-02' } })
    expect(screen.queryByText(/^This day has not come/)).toBeNull()
  })

  test('on which nobody can have spoken of NATO is named, and not used', async () => {
    await openBox('&said=1900-01-01')
    expect(day().value).toBe('2024-11-23')
    expect(screen.getByText(/^Not shown as the address asks: said \(not understood\)/)).toBeTruthy()
  })
})

test('of each sentence a summary says what it is to the check', async () => {
  await openBox()
  await paste(
    'The sun shone. Germany spends 2.12% of GDP on defence. Slovakia exceeded 2% of GDP in a way that is moot for 7 of them. Die Sonne scheint heute über dem Land und wir gehen in den Wald.',
    '2024-11-23',
  )
  expect(found('.check-summary').textContent).toBe(
    '4 sentences read: 1 with claims, 1 understood only in part (not judged), 1 not in English and 1 with nothing on allies’ figures that we understand. By the release of the day: 1 claim holds.',
  )
})

test('who has no armed forces is not lacking in our copy', async () => {
  await openBox()
  await paste('Iceland is below 2% of GDP.', '2026-07-10')
  expect(firstFinding().textContent).toContain(
    'Iceland has no armed forces, and so no figure in any release.',
  )
  expect(firstFinding().textContent).not.toContain('NATO may have printed')
  expect(found('.check-summary').textContent).not.toContain('Not held: figures')
})

test('a day may be typed piece by piece: half a year is not taken for the day', async () => {
  await openBox()
  expect(day().value).toBe('2024-11-23')
  for (const half of ['', '0002-10-01', '0020-10-01', '0202-10-01']) {
    fireEvent.change(day(), { target: { value: half } })
    expect(day().value).toBe(half)
    expect(sessionStorage.getItem('story') ?? '').not.toContain('10-01')
  }
  fireEvent.change(day(), { target: { value: '2024-10-01' } })
  expect(day().value).toBe('2024-10-01')
  expect(sessionStorage.getItem('story')).toContain('2024-10-01')
  fireEvent.change(day(), { target: { value: '0024-10-01' } })
  fireEvent.blur(day())
  expect(day().value).toBe('2024-10-01')
})
