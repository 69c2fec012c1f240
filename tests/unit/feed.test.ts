import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../src/publish/corpus'
import { changesOf } from '../../src/publish/feed/changes'
import { feedFiles } from '../../src/publish/feed/feedFiles'
import { workedOutFolder } from '../workedOutFolder'

const corpus = await readCorpus(workedOutFolder())
const changes = changesOf(corpus)
const SITE = 'https://example.org/mark/'
const files = new Map(
  feedFiles(changes, corpus, SITE).map(({ path, content }) => [path, `${content}`]),
)

const all = (text: string, element: string) =>
  [...text.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(
    ([, inner]) => inner ?? '',
  )

describe('the feed of changes', () => {
  it('tells each release, with the newest first', () => {
    const told = changes.filter(({ kind }) => kind === 'release').map(({ release }) => release)
    expect(told).toContain('2026-07-07')
    expect(told).toEqual([...told].sort().reverse())
    expect(told).toHaveLength(corpus.reference.releases.length)
  })

  it('tells that the verdict on an ally changed, and who it is', () => {
    // Of the 22 allies at 2% for 2024 in April 2025, four were below in August 2025: the count became 18.
    const flips = changes.find(({ id }) => id === 'changes/verdicts/2025-08-28/2024/200')
    expect(flips?.allies.length).toBeGreaterThanOrEqual(4)
    expect(flips?.title).toMatch(/on 2024 at 2% changed on 28 August 2025$/)
  })

  it('tells what was corrected in our copies', () => {
    const corrected = changes.filter(({ kind }) => kind === 'correction')
    expect(corrected.some(({ allies }) => allies.includes('PRT'))).toBe(true)
  })

  it('gives every entry an id of its own', () => {
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length)
  })

  it.each(['changes.atom', 'changes/POL.atom'])('%s has what RFC 4287 requires', (path) => {
    const text = files.get(path) ?? ''
    expect(text).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\s*<feed xmlns="http:\/\/www.w3.org\/2005\/Atom">/,
    )
    const entries = text.split('<entry>').slice(1)
    const head = text.split('<entry>')[0] ?? ''
    expect(all(head, 'id')).toEqual([`${SITE}${path}`])
    expect(head).toContain(`<link rel="self" href="${SITE}${path}"/>`)
    expect(head).toMatch(/<author>\s*<name>Meeting the mark<\/name>/)
    expect(entries.length).toBeGreaterThan(10)
    for (const entry of entries) {
      expect(all(entry, 'id')).toEqual([
        expect.stringMatching(/^https:\/\/example\.org\/mark\/changes\//),
      ])
      expect(all(entry, 'updated')).toEqual([
        expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      ])
      expect(entry).toMatch(/<title type="html"><!\[CDATA\[.+\]\]><\/title>/)
    }
    const updated = all(text, 'updated')
    expect(updated[0]).toBe([...updated].sort().at(-1))
  })

  it.each(['changes.atom', 'changes/POL.atom'])('%s is read whole by a reader of feeds', (path) => {
    const feed = parseAtomFeed(files.get(path) ?? '')
    expect(feed.id).toBe(`${SITE}${path}`)
    expect(feed.links?.map(({ rel }) => rel)).toContain('self')
    expect(feed.authors?.map(({ name }) => name)).toEqual(['Meeting the mark'])
    const isOurs = (allies: readonly string[]) => allies.length === 0 || allies.includes('POL')
    const ours = changes.filter(({ allies }) => path === 'changes.atom' || isOurs(allies))
    const titles = ours.slice(0, 100).map(({ title }) => title)
    expect(feed.entries?.map(({ title }) => title?.value)).toEqual(titles)
    for (const { id, updated, links } of feed.entries ?? []) {
      expect(new URL(id ?? '').href).toBe(id)
      expect(new Date(updated ?? '').toISOString()).toBe(updated)
      expect(new URL(links?.[0]?.href ?? '').href).toMatch(SITE)
    }
  })

  it('of an ally leaves out what is about others alone', () => {
    expect(files.size).toBe(2 + 32)
    const others = changes.find(
      ({ kind, allies }) => kind === 'verdicts' && !allies.includes('POL'),
    )
    expect(files.get('changes/POL.atom')).not.toContain(`${others?.id}<`)
  })

  it('without the address of the site there is changes.json alone', () => {
    expect(feedFiles(changes, corpus, null).map(({ path }) => path)).toEqual(['changes.json'])
  })
})
