import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { drawOf } from '../../src/figures/chart'
import { rankingChart } from '../../src/figures/ranking/rankingChart'
import { dressed, snippetFiles } from '../../src/views/take/snippets'
import { CITATION_FORMATS } from '../../src/words/citationFormats'
import { dialog, english } from '../englishWords'
import { madeReference } from '../unit/madeReference'
import { openPage } from './openPage'
import { releaseScene } from './releaseScene'

const JUNE_2024 = '?release=2024-06-17&year=2024'
const SNIPPETS = [
  'Frame that sizes itself',
  'Plain frame',
  'WordPress and other oEmbed readers',
  'HTML that needs nothing from here',
] as const

async function openDialog(query: string) {
  const opened = openPage(query)
  const button = await screen.findByRole('button', { name: 'Embed' })
  await opened.user.click(button)
  const dialog = await screen.findByRole('dialog', { name: 'Embed this chart' })
  await within(dialog).findByRole('textbox', { name: SNIPPETS[3] })
  return { ...opened, button, dialog }
}

function snippet(dialog: HTMLElement, name: (typeof SNIPPETS)[number]): string {
  const field = within(dialog).getByRole('textbox', { name })
  return field instanceof HTMLTextAreaElement ? field.value : ''
}

describe('the embed dialog', () => {
  test('gives focus back to its button when it is closed', async () => {
    const { user, button, dialog } = await openDialog(JUNE_2024)
    const close = within(dialog).getByRole('button', { name: 'Close' })
    close.focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(document.activeElement).toBe(button)
  })

  test('says which snippet MDX and Hugo take, and what to do in Hugo', async () => {
    const { dialog } = await openDialog(JUNE_2024)
    const hints = within(dialog).getAllByText(/^(?:MDX|Hugo) /)
    expect(hints.map((hint) => hint.textContent)).toEqual([
      expect.stringMatching(/plain frame alone.* script of the first .* style of the last/),
      expect.stringMatching(/without a word.*goldmark\.renderer\.unsafe.*shortcode/),
    ])
    // What the two refuse or drop: a comment, and the style.
    expect(snippet(dialog, SNIPPETS[3])).toMatch(/^<!-- .*<style>/s)
    expect(snippet(dialog, SNIPPETS[0])).toContain('<script>')
    expect(snippet(dialog, SNIPPETS[1])).not.toMatch(/<(?:script|style|!--)/)
  })

  test('hands out the frozen release in full, named by its finding, with a sentence that leads here', async () => {
    const { dialog } = await openDialog(`${JUNE_2024}&threshold=3`)
    const text = snippet(dialog, 'Plain frame')
    expect(text).toContain('/embed/ranking/2024-06-17/2024/3/"')
    expect(text).toContain('title="5 of NATO’s 32 allies were expected to reach 3% of GDP in 2024"')
    expect(text).toMatch(
      />5 of NATO’s 32 allies were expected to reach 3% of GDP in 2024. Source: NATO, release of 17 June 2024.<\/a><\/iframe><\/div>$/,
    )
  })

  test('follows the latest release without a number that may go stale, and says what that means', async () => {
    const { user, dialog } = await openDialog(JUNE_2024)
    await user.click(within(dialog).getByRole('radio', { name: 'Follow the latest release' }))
    const text = snippet(dialog, 'Frame that sizes itself')
    expect(text).toContain('/embed/ranking/?chart=ranking&amp;year=2024&amp;threshold=2"')
    expect(text).not.toMatch(/23 of 32|2024-06-17/)
    expect(text).toContain(
      'title="NATO allies ranked by the share of GDP that they spend on defence, from NATO’s latest release"',
    )
    expect(text).toContain('from NATO’s latest release. Source: NATO.</a></iframe>')
    expect(dialog.textContent).toContain(
      'Today that is the one of 7 July 2026, not the one on this page.',
    )
    expect(snippet(dialog, 'HTML that needs nothing from here')).toContain('17 June 2024')
  })

  test('tries and hands out the colours chosen', async () => {
    const { user, dialog } = await openDialog(JUNE_2024)
    await user.click(within(dialog).getByRole('radio', { name: 'Dark' }))
    expect(snippet(dialog, 'Plain frame')).toContain('/2024/?theme=dark"')
    const preview = within(dialog).getByTitle('Defence spending, % of GDP, 2024')
    expect(preview.getAttribute('src')).toMatch(/\/2024\/\?theme=dark$/)
    await waitFor(() =>
      expect(snippet(dialog, 'HTML that needs nothing from here')).not.toContain(
        'prefers-color-scheme',
      ),
    )
  })

  test('takes the first height from what the preview tells, and from nobody else', async () => {
    const { dialog } = await openDialog(JUNE_2024)
    const frame = dialog.querySelector('iframe')
    const tell = (source: Window | null, height: unknown) =>
      window.dispatchEvent(
        new MessageEvent('message', { source, data: { 'datawrapper-height': { mtm: height } } }),
      )
    tell(window, 333)
    tell(frame?.contentWindow ?? null, '444')
    tell(frame?.contentWindow ?? null, 895)
    await waitFor(() => expect(snippet(dialog, 'Plain frame')).toContain(' height="900" '))
    expect(frame?.getAttribute('height')).toBe('900')
  })

  test('says why there is no address for oEmbed where the site’s is not known', async () => {
    const { dialog } = await openDialog(JUNE_2024)
    expect(within(dialog).queryByRole('textbox', { name: SNIPPETS[2] })).toBeNull()
    expect(dialog.textContent).toContain('This copy of the site was built without its own address')
  })

  test('copies each snippet, and gives the next fragment other ids', async () => {
    const { user, dialog } = await openDialog(JUNE_2024)
    const name = SNIPPETS[3]
    const first = snippet(dialog, name)
    await user.click(within(dialog).getByRole('button', { name: `Copy: ${name}` }))
    expect(await navigator.clipboard.readText()).toBe(first)
    await within(dialog).findByText(`Copied: ${name}.`)
    await waitFor(() => expect(snippet(dialog, name)).not.toBe(first))
    const idsIn = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    const again = idsIn(snippet(dialog, name))
    expect(again.length).toBeGreaterThan(0)
    expect(idsIn(first).filter((id) => again.includes(id))).toEqual([])
  })
})

test('the fragment holds figure, notes and table, no script, and no address but links to the page', async () => {
  const { dialog } = await openDialog(JUNE_2024)
  const text = snippet(dialog, 'HTML that needs nothing from here')
  const holder = document.createElement('div')
  holder.innerHTML = text
  expect(holder.querySelectorAll('tr[data-ally]')).toHaveLength(32)
  expect(holder.querySelectorAll('svg [role=listitem]')).toHaveLength(34)
  expect(holder.querySelector('h1')).toBeNull()
  expect(holder.querySelector('h2')?.textContent).toBe(
    '23 of NATO’s 32 allies were expected to reach 2% of GDP in 2024',
  )
  expect(holder.querySelector('script, link, img, iframe, [src]')).toBeNull()
  for (const copy of holder.querySelectorAll(':not(a)[href]')) {
    expect(copy.getAttribute('href')).toMatch(/^#/)
  }
  const addresses = [...holder.querySelectorAll('a[href]')].map((one) => one.getAttribute('href'))
  expect(addresses, 'the newer figures, and its own').toEqual([
    expect.stringMatching(/\?chart=ranking&release=2026-07-07&year=2024&threshold=2$/),
    expect.stringMatching(/\?chart=ranking&release=2024-06-17&year=2024&threshold=2$/),
  ])
})

test('all snippets can be had as files; with the site’s address the one for oEmbed too', () => {
  const scene = releaseScene('2024-06-17', {})
  const request = {
    scene,
    drawn: drawOf(rankingChart, english)(scene),
    words: english,
    dialog,
    catalogue: madeReference(),
    newer: null,
    follows: 'frozen',
    height: 940,
    site: 'https://example.org/mark/',
  } as const
  const files = snippetFiles({ ...request, isSiteKnown: true })
  expect(files.map(({ name }) => name)).toEqual([
    'embed-self-sizing.html',
    'embed-plain.html',
    'embed-oembed.txt',
    'embed-self-contained.html',
  ])
  expect(files[2]?.text).toBe('https://example.org/mark/embed/ranking/2024-06-17/2024/\n')
  expect(snippetFiles({ ...request, isSiteKnown: false })).toHaveLength(3)
  const dark = dressed(scene, { theme: 'dark', lang: 'en' })
  const inDark = snippetFiles({ ...request, scene: dark, isSiteKnown: true })
  expect(inDark, 'an oEmbed reader is told nothing of colours').toHaveLength(3)
})

test('the citation can be had for reference managers, of the view and of NATO’s own document', async () => {
  const { user, scrollTo } = openPage(`${JUNE_2024}&threshold=3`)
  await user.click(await screen.findByRole('button', { name: 'Cite' }))
  await screen.findByRole('button', { name: 'Copy citation' })
  scrollTo('cite')
  const starts = { bibtex: /^@misc\{/, ris: /^TY {2}- DATA/, csl: /"type": "dataset"/ }
  const labels = { bibtex: 'Copy BibTeX', ris: 'Copy RIS', csl: 'Copy CSL-JSON' }
  for (const format of CITATION_FORMATS) {
    const [own, document] = await screen.findAllByRole('button', { name: labels[format] })
    if (own === undefined || document === undefined) throw new Error('two buttons are wanted')
    await user.click(own)
    const text = await navigator.clipboard.readText()
    expect(text).toMatch(starts[format])
    expect(text).toContain('?chart=ranking&release=2024-06-17&year=2024&threshold=3')
    await user.click(document)
    expect(await navigator.clipboard.readText()).toContain(
      'https://www.nato.int/nato_static_fl2014/assets/pdf/2024/6/pdf/240617-def-exp-2024-en.pdf',
    )
  }
  await user.click(screen.getByRole('button', { name: 'Copy as text' }))
  expect(await navigator.clipboard.readText()).toMatch(
    /^NATO, Defence Expenditure of NATO Countries \(2014-2024\), 17 June 2024\. Tables 240617-/,
  )
})
