import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readAllies } from '../../../src/ingest/catalogueFiles'
import { readFile } from '../../../src/ingest/tables/readFile'
import { trials } from '../trials'
import { DESK_CASES } from './deskCases'
import { EXPORT_CASES } from './exportCases'
import { HANDMADE_CASES } from './handmadeCases'
import { KIND_CASES } from './kindCases'
import { LANGUAGE_CASES } from './languageCases'
import { LAYOUT_CASES } from './layoutCases'
import { MIXTURE_CASES } from './mixtureCases'
import { NUMBER_CASES } from './numberCases'
import { VARIETY_CASES } from './varietyCases'
import { WORKBOOK_CASES } from './workbookCases'

const { entries: allies } = readAllies('allies.csv', readFileSync('data/allies.csv', 'utf8'))
const FILES = [
  ...LANGUAGE_CASES,
  ...LAYOUT_CASES,
  ...NUMBER_CASES,
  ...WORKBOOK_CASES,
  ...MIXTURE_CASES,
  ...EXPORT_CASES,
  ...DESK_CASES,
  ...HANDMADE_CASES,
  ...VARIETY_CASES,
  ...KIND_CASES,
].map(({ file }) => (typeof file === 'string' ? new TextEncoder().encode(file) : file))
const CODES = new Set(allies.map(({ code }) => code))

/** One way to damage a file. */
type Damage = (bytes: Uint8Array) => Uint8Array

const place = fc.double({ min: 0, max: 0.999, noNaN: true })
const damage: fc.Arbitrary<Damage> = fc.oneof(
  place.map(
    (at): Damage =>
      (bytes) =>
        bytes.slice(0, Math.floor(at * bytes.length)),
  ),
  place.map(
    (at): Damage =>
      (bytes) =>
        bytes.slice(Math.floor(at * bytes.length)),
  ),
  fc.tuple(place, fc.nat(255)).map(
    ([at, byte]): Damage =>
      (bytes) => {
        const copy = bytes.slice()
        copy[Math.floor(at * bytes.length)] = byte
        return copy
      },
  ),
  fc.tuple(place, place).map(
    ([a, b]): Damage =>
      (bytes) => {
        const copy = bytes.slice()
        const [first, second] = [Math.floor(a * bytes.length), Math.floor(b * bytes.length)]
        const kept = copy[first] ?? 0
        copy[first] = copy[second] ?? 0
        copy[second] = kept
        return copy
      },
  ),
  fc
    .tuple(
      place,
      fc.constantFrom(
        '"',
        ',',
        ';',
        '\n',
        '\r',
        '\t',
        '0',
        '.',
        '\0',
        'é',
        '=1+1',
        '<b>',
        '2024',
        'POL',
      ),
    )
    .map(
      ([at, text]): Damage =>
        (bytes) => {
          const from = Math.floor(at * bytes.length)
          return Uint8Array.from([
            ...bytes.slice(0, from),
            ...new TextEncoder().encode(text),
            ...bytes.slice(from),
          ])
        },
    ),
)

it('a damaged file is read or refused without an exception, and its rows add up', () => {
  const damaged = fc.tuple(
    fc.constantFrom(...FILES),
    fc.array(damage, { minLength: 1, maxLength: 4 }),
  )
  fc.assert(
    fc.property(damaged, ([file, damages]) => {
      const bytes = damages.reduce((made, one) => one(made), file)
      const start = process.cpuUsage()
      const reading = readFile(bytes, { allies })
      const { user, system } = process.cpuUsage(start)
      expect(user + system).toBeLessThan(2_000_000)
      const { accepted, listed } = reading.rows
      expect(reading.listed_rows).toHaveLength(listed)
      const total = Object.values(reading.reasons).reduce((sum, count) => sum + count, 0)
      expect(total).toBe(listed + reading.listed_cells.length)
      expect(reading.values.length).toBeGreaterThanOrEqual(accepted)
      expect(reading.outcome === 'refuse').toBe(reading.refusal !== null)
      const keys = reading.values.map(([ally, year, measure]) => `${ally} ${year} ${measure}`)
      expect(new Set(keys).size).toBe(keys.length)
      for (const [ally, year, , value] of reading.values) {
        expect(CODES.has(ally)).toBe(true)
        expect(Number.isInteger(year)).toBe(true)
        expect(value).toMatch(/^-?\d+(\.\d+)?$/)
      }
    }),
    trials(5_000),
  )
})

it('random bytes are never a table with figures', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(readFile(bytes, { allies }).values).toEqual([])
    }),
    trials(2_000),
  )
})
