import { Feed } from 'feed'
import * as words from '../../words/en/release/changeWords'
import type { Corpus } from '../corpus'
import type { PublishedFile } from '../publishedFile'
import type { Change } from './changes'

/** The feed of all changes, below the site's root. */
const FEED = 'changes.atom'

/** At most so many changes stand in a feed, the newest; `changes.json` holds all. */
const MOST = 100

/**
 * `changes.json` with every change; and, where the site's address is known, `changes.atom` and one for each
 * ally, `changes/POL.atom`: what is about the ally, and what is about all. Atom's ids are absolute (RFC 4287, 4.2.6).
 */
export function feedFiles(
  changes: readonly Change[],
  { reference }: Corpus,
  site: string | null,
): readonly PublishedFile[] {
  const all = { path: 'changes.json', content: JSON.stringify({ changes }) }
  if (site === null) return [all]
  const feed = (path: string, title: string, some: readonly Change[]) => ({
    path,
    content: atomOf({ path, title, site }, some.slice(0, MOST)),
  })
  return [
    all,
    feed(FEED, words.feedTitle, changes),
    ...reference.allies.map(({ code, name }) =>
      feed(
        `changes/${code}.atom`,
        words.allyFeedTitle(name),
        changes.filter(({ allies }) => allies.length === 0 || allies.includes(code)),
      ),
    ),
  ]
}

interface FeedHead {
  readonly path: string
  readonly title: string
  readonly site: string
}

function atomOf({ path, title, site }: FeedHead, changes: readonly Change[]): string {
  const feed = new Feed({
    id: `${site}${path}`,
    title,
    link: site,
    feedLinks: { atom: `${site}${path}` },
    updated: instant(changes[0]?.date ?? '2014-01-01'),
    author: { name: words.feedAuthor, link: site },
    copyright: words.feedRights,
  })
  for (const change of changes) {
    feed.addItem({
      id: `${site}${change.id}`,
      title: change.title,
      link: `${site}?release=${change.release}`,
      date: instant(change.date),
      content: change.source === null ? change.text : `${change.text} ${change.source}`,
    })
  }
  return feed.atom1()
}

/** Days have no hour: an entry is of their noon in Greenwich, which is the same day in Europe and America. */
function instant(day: string): Date {
  return new Date(`${day.length === 7 ? `${day}-01` : day}T12:00:00Z`)
}
