import type { OriginGrade } from '../../../domain/release/release'
import type { Answer, Tense } from '../../../domain/verdict/answer'
import type { PageKind } from '../../../domain/view/view'
import { formats } from '../formats'

/** Name of the site. */
export const siteName = 'Meeting the mark'

/** Links past the masthead, on the page of the chart and on the others. */
export const skipLink = 'Skip to the chart'
export const skipLinkTable = 'Skip to the table'
export const skipLinkBeside = 'Skip to the content'
export const navLabel = 'Pages'
export const menu = 'Menu'
export const share = 'Share'

/** Pages, as the masthead names them: after what a reader wants there. */
export const nav = {
  charts: 'Charts',
  countries: 'Countries',
  claims: 'Check a claim',
  differ: 'Why figures differ',
  classes: 'For classes',
  method: 'Data and method',
} as const

/** Names of the pages beside the chart, as titles. */
export const pageNames: Readonly<Record<Exclude<PageKind, 'chart'>, string>> = {
  claims: 'Check a claim',
  ally: 'One country',
  compare: 'Countries compared',
  differ: 'Why figures differ',
  sheet: 'For classes',
  own: 'Open your own figures',
  method: 'Data and method',
}

/** While a page beside the chart is fetched, and where it cannot be had. */
export const openingPage = 'Opening'
export const pageUnreachable = 'This part of the page could not be loaded'

/** The question that the page answers: "Which NATO allies were at or above 2% of GDP in 2014?" */
export function question({ count, tense, isSuperseded }: Answer): string {
  const mark = `${formats.mark(count.threshold)} of GDP in ${count.year}`
  if (tense === 'actual') return `Which NATO allies were at or above ${mark}?`
  if (tense === 'estimated')
    return `Which NATO allies are estimated to have been at or above ${mark}?`
  return `Which NATO allies ${isSuperseded ? 'were' : 'are'} expected to reach ${mark}?`
}

/** The question before the figures are here. */
export const openQuestion = 'Which NATO allies reach the mark?'

/** Title of the browser window for a question. */
export function windowTitle(question: string): string {
  return `${question} – ${siteName}`
}

/** Head of the side note with NATO's own count, and the link to where it was reported. */
export const statedHead = 'NATO’s own count'
export const statedSource = 'Where it was reported'

/** Link from the counts of a revised year to what was revised. */
export const seeRevisions = 'See what was revised'

/** What the figures of a year are, after the chart’s title. */
export const figuresAre: Readonly<Record<Tense, string>> = {
  actual: 'actual figures',
  estimated: 'estimates',
  expected: 'estimates',
}

/** What our copy is, once on each view, and the link to how it was checked. */
export const copyOf: Readonly<Record<OriginGrade, string>> = {
  workbook: 'from NATO’s own workbook',
  copy: 'copy of NATO’s table',
  press: 'from news reports',
  own: 'your own figures, not NATO’s',
}
export const checkedHow = 'checked how?'

/** Last lines of the page. */
export const footer = {
  label: 'About this page',
  what: 'Meeting the mark shows what NATO published on its allies’ defence expenditure, and in which release. It is independent of NATO. It sets no cookies and loads nothing from elsewhere.',
  figures: 'Figures: NATO, with the release named beside each. They are not ours to license.',
  code: 'Code: MIT licence.',
  publishedBy: (name: string) => `This copy of the site is published by ${name}.`,
  nobody:
    'Nobody has put a name to this copy of the site: whoever runs it has not said who they are. Check its figures against NATO’s own tables before you rely on them.',
  write: 'Write to them about an error',
} as const
