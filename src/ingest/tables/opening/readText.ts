import { MAX_ROWS } from '../../../domain/file/fileRefusal'
import { Inquiry } from '../acceptance/inquiry'
import { textGrid } from '../grid'
import { readGrid } from '../readGrid'
import { type Reading, refuse } from '../reading'
import { type Decoded, decode } from './decode'
import { readDelimited, sameLineEnds } from './delimited'
import { isBinaryText, isMarkup, isWebPage } from './fileKind'
import { readJson } from './jsonGrid'
import type { Opening } from './opening'
import { findSeparator, SPACES } from './separators'

/** Reads text: JSON, or delimited in any way. */
export function readText(bytes: Uint8Array, opening: Opening): Reading {
  if (hasTooManyLines(bytes)) return refuse('too many rows')
  const inquiry = new Inquiry(opening.answers)
  const decoded = decode(bytes, opening.names, inquiry.given('encoding'))
  const text = sameLineEnds(decoded.text.replace(/^\ufeff/, ''))
  if (text.trim() === '') return refuse('empty')
  if (isBinaryText(text)) return refuse('binary')
  if (isWebPage(text)) return refuse('web page')
  if (isMarkup(text)) return refuse('markup')
  if (/^\s*[[{]/.test(text)) {
    const read = readJsonText(text, decoded, inquiry, opening)
    if (read !== null) return read
  }
  return readTable(text, decoded, inquiry, opening)
}

function readTable(text: string, decoded: Decoded, inquiry: Inquiry, opening: Opening): Reading {
  const { names, allies, progress, mostListed } = opening
  const given = inquiry.given('separator')
  const separator = given === null ? findSeparator(text, names) : separatorNamed(given)
  const { records, quotesGivenUp } = readDelimited(text, separator)
  if (records.length > MAX_ROWS) return refuse('too many rows')
  if (quotesGivenUp)
    inquiry.warn('A quote sign in the file is never closed, so quotes were read as plain signs.')
  askEncoding(decoded, inquiry)
  const meta = { format: 'text' as const, encoding: decoded.encoding, separator }
  return readGrid(textGrid(records), { names, allies, inquiry, progress, mostListed, meta })
}

/** A separator as an answer gives it: itself, or `tab` or `spaces`. */
function separatorNamed(given: string): string {
  if (given === 'tab') return '\t'
  return given === 'spaces' ? SPACES : given.slice(0, 1)
}

/** Where no known name tells the encoding, it is asked by a word of the file in each. The plainest is taken until then. */
function askEncoding({ choices, encoding }: Decoded, inquiry: Inquiry): void {
  if (choices.length === 0) return
  const ways = choices.map((choice) => `${choice.encoding} gives “${choice.sample}”`)
  inquiry.ask({
    about: 'encoding',
    need: 'may',
    sentence: `The letters of the file can be read in several ways: ${ways.join(', ')}. Which is right?`,
    options: choices.map((choice) => ({
      value: choice.encoding,
      accepts: (text) => text === choice.sample || text.includes(choice.sample),
    })),
    decided: encoding,
  })
}

function readJsonText(
  text: string,
  decoded: Decoded,
  inquiry: Inquiry,
  opening: Opening,
): Reading | null {
  const json = readJson(text)
  if (!json.ok)
    return json.isBroken && /^\s*\[[^{"\d]/.test(text)
      ? null
      : refuse(json.isBroken ? 'broken json' : 'other json')
  if (json.grid.records.length > MAX_ROWS) return refuse('too many rows')
  const meta = { format: 'json' as const, encoding: decoded.encoding, separator: null }
  const { names, allies, progress, mostListed } = opening
  const reading = readGrid(json.grid, { names, allies, inquiry, progress, mostListed, meta })
  return reading.outcome === 'refuse' || (reading.rows.accepted === 0 && !reading.questions.length)
    ? refuse('other json')
    : reading
}

/** Counted before anything is made of them, where the beginning of the file lets expect as many. */
function hasTooManyLines(bytes: Uint8Array): boolean {
  if (bytes.length < MAX_ROWS) return false
  const expected = (lineEnds(bytes.subarray(0, BEGINNING)) * bytes.length) / BEGINNING
  return expected * 4 > MAX_ROWS && lineEnds(bytes) > MAX_ROWS
}

const BEGINNING = 65_536

function lineEnds(bytes: Uint8Array): number {
  const [feeds, returns] = [countOf(10, bytes), countOf(13, bytes)]
  return feeds > 1 ? feeds : feeds + returns
}

function countOf(sign: number, bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(sign); at !== -1; at = bytes.indexOf(sign, at + 1)) count += 1
  return count
}
