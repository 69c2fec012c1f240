import type { Article, TimelineEvent } from '../domain/statement/context'
import { type HeldNote, NOTE_KINDS } from '../domain/statement/note'
import type { StatedCount } from '../domain/statement/statedCount'
import { anyText, decimal, oneOf, optional, someText, wholeNumber, year } from './cell'
import {
  date,
  type Entries,
  entriesOf,
  factStatus,
  type KnownCodes,
  knownRelease,
  knownSeries,
  partialDate,
} from './entries'
import { measureColumn } from './measureCell'
import { readTable } from './table'

/** Reads data/notes.csv. */
export function readNotes(file: string, text: string, codes: KnownCodes): Entries<HeldNote> {
  const columns = {
    release: knownRelease(codes),
    iso3: knownSeries(codes),
    year,
    column: measureColumn,
    kind: optional(oneOf(NOTE_KINDS)),
    text: someText,
    source: someText,
    status: factStatus,
  }
  const key = ['release', 'iso3', 'year', 'column', 'text'] as const
  return entriesOf(readTable({ file, columns, decimals: [], key }, text), (row) => ({
    release: row.release,
    series: row.iso3,
    year: row.year,
    measure: row.column,
    kind: row.kind,
    text: row.text,
    source: row.source,
    status: row.status,
  }))
}

/** Reads data/stated_counts.csv. */
export function readStatedCounts(
  file: string,
  text: string,
  codes: KnownCodes,
): Entries<StatedCount> {
  const columns = {
    release: knownRelease(codes),
    said: date,
    year,
    threshold: decimal,
    number: optional(wholeNumber),
    outlook: oneOf(['forecast', 'looking back']),
    wording: someText,
    difference: anyText,
    source: someText,
    status: factStatus,
  }
  const key = ['release', 'said', 'year', 'threshold', 'wording'] as const
  return entriesOf(readTable({ file, columns, decimals: [], key }, text), (row) => row)
}

/** Reads data/timeline.csv, in the order of the file. */
export function readTimeline(file: string, text: string): Entries<TimelineEvent> {
  const columns = {
    date: partialDate,
    title: someText,
    text: someText,
    source_name: someText,
    source: someText,
    status: factStatus,
  }
  const table = readTable({ file, columns, decimals: [], key: ['date', 'title'] }, text)
  return entriesOf(table, (row) => ({
    date: row.date,
    title: row.title,
    text: row.text,
    sourceName: row.source_name,
    source: row.source,
    status: row.status,
  }))
}

/** Reads data/article.csv, which has one row. */
export function readArticle(file: string, text: string, codes: KnownCodes): Entries<Article> {
  const columns = {
    title: someText,
    publisher: someText,
    agency: anyText,
    address: someText,
    event_date: date,
    event_place: someText,
    confirmed_date: date,
    accessed: date,
    release: knownRelease(codes),
  }
  const table = readTable({ file, columns, decimals: [], key: ['address'] }, text)
  return entriesOf(table, (row) => ({
    title: row.title,
    publisher: row.publisher,
    agency: row.agency,
    address: row.address,
    eventDate: row.event_date,
    eventPlace: row.event_place,
    confirmedDate: row.confirmed_date,
    accessed: row.accessed,
    release: row.release,
  }))
}
