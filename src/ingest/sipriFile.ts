import type { SipriSeries, SipriShare } from '../domain/observation/sipri'
import { decimal, oneOf, optional, written, year } from './cell'
import { type KnownCodes, knownAlly } from './entries'
import type { Read } from './read'
import { readTable } from './table'

/** Where SIPRI's figures lie under data/. They are drawn on the page and published nowhere else. */
export const SIPRI_FILE = 'sipri/share_of_gdp.csv'

/** Reads SIPRI's shares of GDP: a series for each ally that it has figures for, in the order of the file. */
export function readSipri(
  text: string,
  codes: Pick<KnownCodes, 'allies'>,
): Read<readonly SipriSeries[]> {
  const columns = {
    iso3: knownAlly({ ...codes, series: null, releases: null }),
    year,
    share_gdp_pct: decimal,
    quality: optional(oneOf(['estimate'])),
    source: written(/^SIPRI-\d{4}-\d{2}$/, 'SIPRI-YYYY-MM'),
  }
  const { rows, problems } = readTable(
    { file: SIPRI_FILE, columns, decimals: [], key: ['iso3', 'year'] },
    text,
  )
  if (problems.length > 0) return { ok: false, problems }
  const series = new Map<string, SipriShare[]>()
  for (const { cells } of rows) {
    const figures = series.get(cells.iso3) ?? []
    series.set(cells.iso3, figures)
    figures.push({
      year: cells.year,
      value: cells.share_gdp_pct,
      isEstimate: cells.quality !== null,
      edition: cells.source.slice('SIPRI-'.length),
    })
  }
  return {
    ok: true,
    value: [...series].map(([ally, figures]) => ({
      ally,
      figures: figures.sort((a, b) => a.year - b.year),
    })),
  }
}
