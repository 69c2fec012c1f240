import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { CHARTS, PAGES } from '../../src/domain/view/view'
import { openPage } from './openPage'

afterEach(cleanup)

/** Texts that stand beside an element or another text: where a translator wraps one, React loses hold of it. */
function bareTexts(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement: parent, textContent } = node
    if (parent === null || parent.childNodes.length === 1 || textContent?.trim() === '') continue
    found.push(
      `${parent.closest('[class]')?.className} ${parent.tagName} | ${parent.innerHTML.slice(0, 200)}`,
    )
  }
  return found
}

describe('no text that a translator may wrap stands beside what React changes', () => {
  test.each(CHARTS)('on the page of the chart %s', async (chart) => {
    openPage(`chart=${chart}&release=2024-06-17&threshold=3&allies=POL-DEU`)
    await screen.findByRole('table')
    expect(bareTexts()).toEqual([])
    expect(document.querySelectorAll('svg :is(span, p, div)')).toHaveLength(0)
  })

  test.each(PAGES.filter((page) => page !== 'chart'))('on the page %s', async (kind) => {
    openPage(`page=${kind}&allies=POL-DEU`)
    await screen.findAllByRole('heading')
    await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull())
    expect(bareTexts()).toEqual([])
  })
})
