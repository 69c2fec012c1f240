import { screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { drawOf } from '../../src/figures/chart'
import { FigureDocument } from '../../src/figures/document/FigureDocument'
import { rankingChart } from '../../src/figures/ranking/rankingChart'
import { publisher } from '../../src/views/publisher'
import { english } from '../englishWords'
import { openPage } from './openPage'
import { releaseScene } from './releaseScene'

vi.mock('../../src/views/publisher')
const told = vi.mocked(publisher)

beforeEach(() => told.mockReset())

/** Where it stands, as texts and the addresses to write to. */
async function saidOn(query: string) {
  openPage(query)
  const sources = await screen.findByRole('region', { name: 'Data and method' })
  await within(sources).findByRole('heading', { name: 'Before you print' })
  const footer = screen.getByRole('contentinfo')
  return [sources, footer].map((part) => ({
    text: part.textContent,
    address: within(part).queryByRole('link', { name: 'Write to them about an error' }),
  }))
}

test('who runs this copy, and whom to write to, stands with the sources and at the page’s end', async () => {
  told.mockReturnValue({ name: 'The Data Desk', contact: 'mailto:desk@example.org' })
  const places = await saidOn('?page=method')
  expect(places).toHaveLength(2)
  for (const { text, address } of places) {
    expect(text).toContain('This copy of the site is published by The Data Desk.')
    expect(address?.getAttribute('href')).toBe('mailto:desk@example.org')
  }
})

test('that nobody has put a name to it is said there too', async () => {
  told.mockReturnValue(null)
  for (const { text, address } of await saidOn('?page=method')) {
    expect(text).toContain('Nobody has put a name to this copy of the site')
    expect(address).toBeNull()
  }
})

test('in an embed and a fragment it stands in the line of the source; where nobody has put a name to it nothing does', () => {
  const drawn = drawOf(rankingChart, english)(releaseScene('2024-06-17', { year: 2024 }))
  const sourceOf = (name: string | null) => {
    const setting = { words: english, link: 'LINK', notice: null, publisher: name }
    const html = renderToStaticMarkup(<FigureDocument drawn={drawn} setting={setting} />)
    return (/<p class="mtm-foot">(.*?)<\/p>/.exec(html)?.[1] ?? '').replace(/<\/?span>/g, '')
  }
  expect(sourceOf('The Data Desk')).toMatch(/^Source: NATO.* Published by The Data Desk\. ?<a /)
  expect(sourceOf(null)).toMatch(/^Source: NATO/)
  expect(sourceOf(null)).not.toContain('Published by')
})
