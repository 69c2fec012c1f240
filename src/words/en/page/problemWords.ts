import type { Problem } from '../../../domain/problem'

/** What went wrong, and how it can be mended: two sentences for whoever keeps the data. */
export interface Advice {
  readonly what: string
  readonly cure: string
}

/** Names a problem in a data file by file, line and column, and says how to mend it. */
export function describeProblem(problem: Problem): Advice {
  const { what, cure } = SAID[problem.kind](problem)
  return { what: `${placeOf(problem)}: ${what}`, cure }
}

/** A data file that could not be fetched; `status` is the server's answer, `null` if none came. */
export function describeUnreachable(file: string, status: number | 'silent' | null): Advice {
  const name = `data/${file}`
  if (status === 'silent') {
    return {
      what: `${name} could not be loaded: the server accepted the request and then sent nothing.`,
      cure: 'Try again, or come back later: the server is probably overloaded.',
    }
  }
  if (status === null) {
    return {
      what: `${name} could not be loaded: the server did not answer.`,
      cure: 'Check the connection, then try again.',
    }
  }
  return {
    what: `${name} could not be loaded: the server answered with status ${status}.`,
    cure: 'Try again. If it stays so, whoever runs this site must check that the file is in place.',
  }
}

/** `data/nato/2024-06-17.csv, line 5, column share_gdp_pct`. */
function placeOf({ file, line, column }: Problem): string {
  const parts = [`data/${file}`]
  if (line !== null) parts.push(`line ${line}`)
  if (column !== null) parts.push(`column ${column}`)
  return parts.join(', ')
}

const quoted = (text: string) => `“${text}”`

const SAID: Readonly<Record<Problem['kind'], (problem: Problem) => Advice>> = {
  'missing column': ({ found }) => ({
    what: `the column ${quoted(found)} is missing.`,
    cure: 'Put the column back, with its name in the first line exactly as written here.',
  }),
  'duplicate column': ({ found }) => ({
    what: `the column ${quoted(found)} is there twice.`,
    cure: 'Keep one of the two, and remove the other with all its cells.',
  }),
  'duplicate row': ({ found, expected }) => ({
    what: `the row for ${quoted(found)} is there twice; it already stands in line ${expected}.`,
    cure: 'Check both rows against the source, and remove the wrong one.',
  }),
  'unknown code': ({ found }) => ({
    what: `${quoted(found)} is not the code of an ally or a NATO aggregate.`,
    cure: 'Write the three-letter code as in data/allies.csv, or NATO_TOTAL or NATO_EUR_CAN.',
  }),
  'unknown release': ({ found }) => ({
    what: `${quoted(found)} is not a release that data/releases.csv lists.`,
    cure: 'Correct the release’s date, or add the release to data/releases.csv.',
  }),
  'not a year': ({ found }) => ({
    what: `${quoted(found)} is not a year.`,
    cure: 'Write the year with four digits and without “e”: 2024.',
  }),
  'decimal comma': ({ found, column }) => ({
    what: `the number ${quoted(found)} has a decimal comma.`,
    cure:
      column === null
        ? 'Write numbers with a point. The comma has split a number in this row into two cells.'
        : `Write it with a point: ${found.trim().replace(',', '.')}.`,
  }),
  'not a number': ({ found }) => ({
    what: `${quoted(found)} is not a number.`,
    cure: 'Write digits with a point, without units or thousands separators, or leave the cell empty where there is no figure.',
  }),
  'not allowed': ({ found, expected }) => ({
    what: found.trim() === '' ? 'the cell is empty.' : `${quoted(found)} cannot stand here.`,
    cure: `Expected here: ${expected}.`,
  }),
  'wrong number of cells': ({ found, expected }) => ({
    what: `the row has ${found} cells, but the first line names ${expected} columns.`,
    cure: 'Look for a comma too many or too few in this row; text with a comma goes in quotation marks.',
  }),
  truncated: ({ found }) => ({
    what:
      found === ''
        ? 'the file ends before the rows that are needed.'
        : `the file breaks off after ${quoted(found)}.`,
    cure: 'Copy the whole file again; a complete one ends with a line break.',
  }),
  'not a table': ({ found }) => ({
    what: notATable(found),
    cure: 'Put the CSV file there, with columns separated by commas and text in closed quotation marks.',
  }),
  'not vouched for': () => ({
    what: 'this is not the file that this page was built with, and data/manifest.json does not vouch for it.',
    cure: 'Reload the page. If it stays so, whoever runs this site must put the files there as one build wrote them.',
  }),
  'another format': () => ({
    what: 'the files of this site are written in another format than this page reads.',
    cure: 'Reload the page, which may be an older copy.',
  }),
  disagrees: ({ found, expected }) => ({
    what: `it has ${quoted(found)}, but data/${expected.replace(': ', ' says ')}.`,
    cure: 'Reload the page, since one of the two may be an older copy. If it stays so, take both files from the same build.',
  }),
}

function notATable(found: string): string {
  if (found === '') return 'the file is empty.'
  if (found.startsWith('<'))
    return 'this is a web page and not a table; the file is probably missing.'
  return `${quoted(found)} is not a row of a table separated by commas.`
}
