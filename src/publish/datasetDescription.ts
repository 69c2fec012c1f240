import type { Publisher } from './siteAddress'

/** NATO's page on the figures, and its terms. */
const NATO_FIGURES =
  'https://www.nato.int/en/what-we-do/introduction-to-nato/defence-expenditures-and-natos-5-commitment'
const NATO_TERMS =
  'https://www.nato.int/en/about-us/official-texts-and-resources/use-of-nato-content-and-brand'

/** What of the figures a description says. */
export interface DescribedFigures {
  /** First and last year held. */
  readonly years: readonly [first: number, last: number]
  /** Day of the newest release, and the day on which a figure was last added or corrected. */
  readonly published: string
  readonly modified: string
}

/** Under what they are looked for. */
const KEYWORDS = [
  'NATO',
  'defence expenditure',
  'defence spending',
  'share of GDP',
  '2% guideline',
  'core defence expenditure',
  'data revisions',
]

/**
 * The figures as schema.org describes a data set, for search engines. Addresses of files are given where the
 * site's own is known.
 */
export function datasetDescription(
  { years: [first, last], published, modified }: DescribedFigures,
  site: string | null,
  publisher: Publisher | null,
) {
  const file = (name: string, path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat,
    contentUrl: `${site}${path}`,
  })
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Defence expenditure of NATO countries, release by release',
    identifier: site === null ? 'meeting-the-mark' : `${site}data/datapackage.json`,
    keywords: KEYWORDS,
    datePublished: published,
    dateModified: modified,
    description:
      'NATO’s figures on the defence expenditure of its allies as a share of GDP, as each of its releases printed them. These are copies of NATO’s tables, graded by origin, not the tables themselves.',
    creator: { '@type': 'Organization', name: 'NATO', url: NATO_FIGURES },
    temporalCoverage: `${first}/${last}`,
    spatialCoverage: 'Allies of NATO',
    variableMeasured: 'Defence expenditure as a share of real GDP, in percent',
    isAccessibleForFree: true,
    // NATO grants no open licence: these are its terms of use.
    license: NATO_TERMS,
    usageInfo: NATO_TERMS,
    ...(publisher === null
      ? {}
      : { publisher: { '@type': 'Organization', name: publisher.name, ...contactOf(publisher) } }),
    creditText: 'Source: NATO, with the date of the release',
    ...(site === null
      ? {}
      : {
          url: site,
          distribution: [
            file('Releases, with links to their files', 'data/releases.csv', 'text/csv'),
            file('Description of all files', 'data/datapackage.json', 'application/json'),
            file('Shares of every release', 'api/v1/vintages.json', 'application/json'),
          ],
        }),
  }
}

function contactOf({ contact }: Publisher) {
  if (contact === null) return {}
  return contact.startsWith('mailto:')
    ? { email: contact.slice('mailto:'.length) }
    : { url: contact }
}
