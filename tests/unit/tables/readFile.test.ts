import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAllies } from '../../../src/ingest/catalogueFiles'
import { readFile } from '../../../src/ingest/tables/readFile'
import type { Reading, ReadValue } from '../../../src/ingest/tables/reading'
import { fileRefusalSentence } from '../../../src/words/en/own/fileRefusals'
import { DESK_CASES } from './deskCases'
import { EXPORT_CASES } from './exportCases'
import type { FileCase } from './fileCase'
import { HANDMADE_CASES } from './handmadeCases'
import { KIND_CASES } from './kindCases'
import { LANGUAGE_CASES } from './languageCases'
import { LAYOUT_CASES } from './layoutCases'
import { MIXTURE_CASES } from './mixtureCases'
import { NUMBER_CASES } from './numberCases'
import { REFUSAL_CASES } from './refusalCases'
import { VARIETY_CASES } from './varietyCases'
import { WORKBOOK_CASES } from './workbookCases'

const { entries: allies } = readAllies('allies.csv', readFileSync('data/allies.csv', 'utf8'))

function read({ file, answers = {} }: FileCase): Reading {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  return readFile(bytes, { allies, answers })
}

function written([ally, year, measure, value, estimate]: ReadValue): string {
  const mark = estimate === null ? '?' : estimate ? 'e' : 'a'
  return [ally, year, value, mark, ...(measure === 'share_gdp_pct' ? [] : [measure])].join(' ')
}

const GROUPS = {
  'in the languages and encodings of the allies': LANGUAGE_CASES,
  'in the layouts that tables come in': LAYOUT_CASES,
  'with numbers, units and repetitions that have to be told apart': NUMBER_CASES,
  'that are workbooks': WORKBOOK_CASES,
  'that mix several awkward things': MIXTURE_CASES,
  'as programs and institutions write them': EXPORT_CASES,
  'as people at desks make them': DESK_CASES,
  'whose makers had habits': HANDMADE_CASES,
  'of the same kinds with other particulars': VARIETY_CASES,
  'of kinds that a fresh look brought': KIND_CASES,
  'that are no tables': REFUSAL_CASES,
}

describe.each(Object.entries(GROUPS))('files %s', (_, cases) => {
  it.each(cases.map((one) => [one.says, one] as const))('%s', (_says, one) => {
    const reading = read(one)
    if (one.refused !== undefined) {
      const { refusal } = reading
      expect(refusal && fileRefusalSentence(refusal)).toMatch(one.refused)
      expect(reading.values).toEqual([])
      return
    }
    expect(reading.refusal).toBeNull()
    expect(reading.values.map(written).sort()).toEqual([...(one.values ?? [])].sort())
    expect(reading.listed_rows.map(({ line, reason }) => `${line} ${reason}`)).toEqual(
      one.listed ?? [],
    )
    const cells = reading.listed_cells.filter(({ reason }) => reason !== 'blank')
    expect(cells.map(({ line, column, reason }) => `${line}:${column} ${reason}`).sort()).toEqual(
      [...(one.cells ?? [])].sort(),
    )
    const must = reading.questions.filter(({ need }) => need === 'must')
    expect(must.map(({ about }) => about)).toEqual(one.asks ?? [])
  })
})
