import { MAX_ROWS } from '../../../domain/file/fileRefusal'
import { openWorkbook, type Workbook } from '../../workbook/workbook'
import { Inquiry } from '../acceptance/inquiry'
import type { Grid } from '../grid'
import { readGrid } from '../readGrid'
import { type Reading, refuse } from '../reading'
import type { Opening } from './opening'
import { sheetGrid } from './sheetGrid'

/** Reads a workbook: the one sheet that holds figures of allies, or the one that is chosen. */
export function readWorkbook(bytes: Uint8Array, opening: Opening): Reading {
  const opened = openWorkbook(bytes)
  if (opened.ok) return readSheets(opened.value, opening)
  const { kind, found } = opened.refusal
  return refuse(kind, found)
}

function readSheets({ sheets }: Workbook, opening: Opening): Reading {
  const visible = sheets.filter(({ visibility }) => visibility === 'visible')
  const hidden = sheets.filter((sheet) => !visible.includes(sheet) && sheet.rows.length > 0)
  const warnings = hidden.map(
    ({ name }) => `The sheet "${name}" is hidden in the workbook and was not read.`,
  )
  const grids = visible.filter(({ rows }) => rows.length > 0).map((sheet) => sheetGrid(sheet))
  if (grids.some(({ records }) => records.length > MAX_ROWS)) return refuse('too many rows')
  if (grids.length === 0) return refuse('no rows')
  const readings = grids.map((grid) => ({
    grid,
    reading: readOne(grid, opening, new Inquiry(opening.answers)),
  }))
  const tables = readings.filter(({ reading }) => hasFigures(reading))
  const [first] = tables
  if (first === undefined) return readings[0]?.reading ?? refuse('no rows')
  const reading = tables.length === 1 ? first.reading : chooseSheet(tables, opening)
  return { ...reading, warnings: [...reading.warnings, ...warnings] }
}

function readOne(grid: Grid, opening: Opening, inquiry: Inquiry): Reading {
  const { names, allies, progress, mostListed } = opening
  const meta = { format: 'workbook' as const, encoding: null, separator: null }
  return readGrid(grid, { names, allies, inquiry, progress, mostListed, meta })
}

function hasFigures({ outcome, rows, questions }: Reading): boolean {
  return outcome !== 'refuse' && (rows.accepted > 0 || questions.length > 0)
}

interface SheetReading {
  readonly grid: Grid
  readonly reading: Reading
}

/** Several sheets hold figures: the one with shares is taken where there is one alone, and can be overruled. */
function chooseSheet(tables: readonly SheetReading[], opening: Opening): Reading {
  const withShares = tables.filter(({ reading }) =>
    reading.values.some(([, , measure]) => measure === 'share_gdp_pct'),
  )
  const [only] = withShares.length === 1 ? withShares : []
  const inquiry = new Inquiry(opening.answers)
  const answer = inquiry.ask({
    about: 'sheet',
    need: only === undefined ? 'must' : 'may',
    sentence: 'Several sheets hold figures of allies. Which is to be read?',
    options: tables.map(({ grid }) => ({ value: grid.sheet ?? '' })),
    ...(only === undefined ? {} : { decided: only.grid.sheet ?? '' }),
  })
  const chosen = tables.find(({ grid }) => grid.sheet === answer)
  if (chosen !== undefined) return readOne(chosen.grid, opening, inquiry)
  const [first] = tables
  const nothing = {
    values: [],
    rows: { accepted: 0, listed: 0 },
    listed_rows: [],
    listed_cells: [],
  }
  const open = {
    outcome: 'ask',
    reasons: {},
    before_accession: [],
    questions: inquiry.questions,
  } as const
  return { ...(first?.reading ?? refuse('no rows')), ...nothing, ...open }
}
