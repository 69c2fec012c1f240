import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readAllies } from '../../../src/ingest/catalogueFiles'
import { readFile } from '../../../src/ingest/tables/readFile'
import { readingCsv } from '../../../src/ingest/tables/readingCsv'

const { entries: allies } = readAllies('allies.csv', readFileSync('data/allies.csv', 'utf8'))

it('a reading is written with its values and what gave none, and no cell that a spreadsheet would run', () => {
  const file = 'Country,2023e,2024e\nPoland,3.26,n/a\n=cmd|calc,1,2\n'
  const reading = readFile(new TextEncoder().encode(file), { allies })
  expect(readingCsv(reading).split('\r\n')).toEqual([
    '#,Rows read: 1; rows not read: 1',
    'kind,sheet,line,column,ally,year,measure,value,estimate,reason,found,cure',
    'value,,,,POL,2023,share_gdp_pct,3.26,1,,,',
    'row,,3,,,,,,,unknown_name,"\'=cmd|calc",No known name of an ally. Use its English name or ISO code.',
    'cell,,2,3,,,,,,missing,n/a,Marked as not available. Type the figure if there is one.',
    '',
  ])
})

it('a reading can be stopped while it goes on', () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `Poland,${1950 + (at % 90)},2.0${at % 9}`)
  const bytes = new TextEncoder().encode(['Country,Year,Share', ...rows].join('\n'))
  let seen = 0
  const progress = (count: number) => {
    seen = count
    if (count > 5_000) throw new Error('stopped')
  }
  expect(() => readFile(bytes, { allies, progress })).toThrow('stopped')
  expect(seen).toBeLessThan(12_000)
})
