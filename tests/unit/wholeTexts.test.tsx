import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

/** What of a text stands in elements that do not break over two lines. */
function keptWhole(element: ReactElement): readonly string[] {
  const markup = renderToStaticMarkup(element)
  return [...markup.matchAll(/<span class="whole">([^<]*)<\/span>/g)].map(([, text = '']) => text)
}

describe('a line of the page breaks', () => {
  it.each([
    ['Published on 7 July 2026.', ['7 July 2026']],
    ['Defence Investment of NATO Countries (2014-2026), a release', ['(2014-2026)']],
    ['From 2014–2026', ['2014–2026']],
    ['The tables of 2026-07-07', ['2026-07-07']],
    ['About US$ 1.2 billion, then US$ 850', ['US$ 1.2 billion', 'US$ 850']],
    ['3.44 million, or 2.5 % of them', ['3.44 million', '2.5 %']],
    ['Spain 1.28%† and Italy', ['1.28%†']],
    ['In 2024 it was 2%, of 32 allies', []],
    ['Saved: meeting-the-mark-ranking-2024-release-2024-06-17.csv.', []],
  ])('within no date, span of years, sum or figure with its unit: %s', (text, whole) => {
    expect(keptWhole(<p>{text}</p>)).toEqual(whole)
  })

  it('nowhere else, and says the same', () => {
    const markup = renderToStaticMarkup(<p>Slovenia is below, NATO said on 7 July 2026.</p>)
    expect(markup.replace(/<[^>]*>/g, '')).toBe('Slovenia is below, NATO said on 7 July 2026.')
  })
})
