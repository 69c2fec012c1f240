import type { Release } from '../../domain/release'
import { isOverYears, type View } from '../../domain/view'
import type { CitationFormat, CitedWork } from '../citationFormats'
import { releaseWords } from './answerWords'
import { chartKinds } from './controlWords'
import { conceptWords } from './figureNouns'
import { yearWords } from './figureWords'
import { formats } from './formats'

export const viewLabel = 'This view, for a reference manager'
export const documentTitle = 'NATO’s own document'
export const documentLabel = 'NATO’s own document, as text and for a reference manager'

/** The button of each format, and what it says when it is done. */
export const copyButtons: Readonly<Record<CitationFormat | 'text', string>> = {
  text: 'Copy as text',
  bibtex: 'Copy BibTeX',
  ris: 'Copy RIS',
  csl: 'Copy CSL-JSON',
}
export const copied: Readonly<Record<CitationFormat | 'text', string>> = {
  text: 'Text copied.',
  bibtex: 'BibTeX copied.',
  ris: 'RIS copied.',
  csl: 'CSL-JSON copied.',
}

const AUTHOR = 'NATO'
const PUBLISHER = 'Meeting the mark'

/** The view as a work to cite: NATO's figures of one release, as shown at an address. */
export function viewAsWork(view: View, release: Release, link: string, today: string): CitedWork {
  const [first, last] = view.years
  const span = isOverYears(view.chart)
    ? `${first}–${yearWords(release, last)}`
    : yearWords(release, view.year)
  const concept = conceptWords[release.concept]
  const mark = view.measure === 'share' ? ` at ${formats.mark(view.threshold)}` : ''
  const years = isOverYears(view.chart) ? view.years.join('-') : String(view.year)
  return {
    key: `meeting-the-mark-${view.chart}-${years}-${release.id}`,
    kind: 'dataset',
    author: AUTHOR,
    title: `${concept} of NATO allies, ${span} (${chartKinds[view.chart].toLowerCase()}${mark}, release of ${formats.date(release.id)})`,
    publisher: PUBLISHER,
    issued: release.id,
    accessed: today,
    url: link,
    note: `NATO, ${release.title}, ${releaseWords(release)}. Shown by ${PUBLISHER}, accessed ${formats.date(today)}.`,
    lang: 'en',
  }
}

/** NATO's own document of a release as a work to cite. Its address is not always known to us. */
export function documentAsWork(release: Release, today: string): CitedWork {
  return {
    key: `nato-${release.id}`,
    kind: 'report',
    author: AUTHOR,
    title: release.title,
    publisher: AUTHOR,
    issued: release.id,
    accessed: today,
    url: release.address,
    note: `${release.document}. Accessed ${formats.date(today)}.`,
    lang: 'en',
  }
}

/** NATO's own document as plain text. */
export function documentText(release: Release, today: string): string {
  const head = `NATO, ${release.title}, ${formats.date(release.id)}. ${release.document}.`
  return release.address === null
    ? `${head} Its address is not known to us.`
    : `${head} ${release.address} (accessed ${formats.date(today)}).`
}
