import type { Ally } from '../../../domain/ally'
import { readReading } from '../../../domain/claim/readingNotation'
import type { HeldRelease, Release } from '../../../domain/release/release'
import { comparesReleases, isOverYears, selectsAllies, type View } from '../../../domain/view/view'
import type { CitationFormat, CitedWork } from '../../citationFormats'
import { viewName } from '../../viewName'
import { charts } from '../charts'
import { claimSentence } from '../claims/claimSentence'
import { conceptInText, conceptWords } from '../figureNouns'
import { formats } from '../formats'
import { lang } from '../lang'
import { title as measureTitle } from '../measures/measureWords'
import { namesInText } from '../namesInText'
import { releasesCompared, sourceOf } from './sourcesWords'

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

/** A view with all that its citation says. */
export interface CitedView {
  readonly view: View
  readonly release: Release
  readonly allies: readonly Ally[]
  /** What its mark is, where NATO tabulates a part of it alone (5%); empty otherwise. */
  readonly aboutMark: string
  /** Its address in full. */
  readonly link: string
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** The view as a work to cite: what it shows of NATO's figures, at an address. */
export function viewAsWork(cited: CitedView): CitedWork {
  const { view, release, link, today, aboutMark } = cited
  const from = comparesReleases(view)
    ? `NATO’s ${releasesCompared(view, release, today)}`
    : releaseFrom(release)
  const facts = [...partsOf(cited), from]
  return {
    key: viewName(view),
    kind: 'dataset',
    author: AUTHOR,
    title: `${subjectOf(cited)} (${facts.join(', ')})`,
    publisher: PUBLISHER,
    issued: view.page === 'claims' ? today : release.day,
    accessed: today,
    url: link,
    note: `${sourceOf(view, release, today)}. Shown by ${PUBLISHER}, accessed ${formats.date(today)}. ${aboutMark}`.trim(),
    lang,
  }
}

const releaseFrom = (release: Release) => `release of ${formats.date(release.day)}`

/** What is shown, with its years. */
function subjectOf(cited: CitedView): string {
  const { view, release } = cited
  const concept = conceptWords[release.concept]
  const year = yearsCited(release, [view.year, view.year])
  const names = namesIn(cited)
  switch (view.page) {
    case 'chart':
      return chartSubject(view, release)
    case 'claims':
      return claimSubject(cited)
    case 'ally':
      return `${concept} of ${names}, ${year}`
    case 'compare':
      return `${concept} of ${names} compared, ${year}`
    case 'sheet':
      return `Student sheet: ${conceptInText[release.concept]} of ${names}, ${year}`
    case 'own':
      return `${concept} as a share of GDP, ${year}`
    case 'differ':
      return `Why the figures for ${names} in ${view.year} differ`
    case 'method':
      return `${concept} of NATO allies, ${year}`
  }
}

/** Years in a title, where what is estimated is said: "2024 estimate", "2014–2026 with estimates". */
function yearsCited({ estimateYears }: Release, [first, last]: View['years']): string {
  const hasEstimate = estimateYears.some((year) => year >= first && year <= last)
  if (first === last) return hasEstimate ? `${first} estimate` : `${first}`
  return `${first}–${last}${hasEstimate ? ' with estimates' : ''}`
}

function namesIn({ view, allies }: CitedView): string {
  return namesInText(allies, view.allies)
}

function claimSubject({ view, allies }: CitedView): string {
  const claim = view.claim === null ? null : readReading(view.claim)
  return claim === null
    ? 'A claim on NATO allies’ defence spending, checked'
    : `Claim checked: “${claimSentence(claim, allies)}”`
}

function chartSubject({ chart, measure, year, years, threshold }: View, release: Release): string {
  const span = yearsCited(release, isOverYears(chart) ? years : [year, year])
  if (measure !== 'share') return measureTitle(measure, release, `NATO allies, ${span}`)
  const concept = conceptWords[release.concept]
  return charts[chart].subject({ concept, span, year, threshold })
}

/** What tells it from other views of the same: chart, allies drawn, mark. */
function partsOf(cited: CitedView): readonly string[] {
  const { page, chart, measure, threshold, colour, allies } = cited.view
  if (page === 'claims' || page === 'differ') return []
  const at = measure === 'share' ? `at ${formats.mark(threshold)}` : ''
  if (page !== 'chart') return [at]
  const kind = charts[chart].nameInText
  const isAtMark = charts[chart].isAtMark && colour === 'verdict'
  const what = [kind, colour === 'value' ? 'by share' : '', isAtMark ? at : '']
  const names = selectsAllies(chart) && allies.length > 0 ? [namesIn(cited)] : []
  return [what.filter((part) => part !== '').join(' '), ...names]
}

/** NATO's own document of a release as a work to cite. Its address is not always known to us. */
export function documentAsWork(release: HeldRelease, today: string): CitedWork {
  return {
    key: `nato-${release.id}`,
    kind: 'report',
    author: AUTHOR,
    title: release.title,
    publisher: AUTHOR,
    issued: release.day,
    accessed: today,
    url: release.address,
    note: `${release.document}. Accessed ${formats.date(today)}.`,
    lang,
  }
}

/** NATO's own document as plain text. */
export function documentText(release: HeldRelease, today: string): string {
  const head = `NATO, ${release.title}, ${formats.date(release.day)}. ${release.document}.`
  return release.address === null
    ? `${head} Its address is not known to us.`
    : `${head} ${release.address} (accessed ${formats.date(today)}).`
}
