import type { GridRecord } from '../grid'
import type { NameBook } from '../names/nameBook'
import { isNote } from '../names/otherLabels'
import { isPlainDecimal, numberShape } from '../numbers/numberShape'
import { roleIn } from '../terms/columnTerms'
import { isKnownMark } from '../terms/estimateTerms'
import { measureIn } from '../terms/measures'
import { isError, isMissing } from '../terms/missingMarks'
import { isPlainYear, yearOf } from '../terms/years'

/** What the cells of a record are, counted. */
export interface RecordTraits {
  /** Cells that hold something. */
  readonly filled: number
  readonly years: number
  /** Whether its years rise from left to right. */
  readonly isRising: boolean
  readonly numbers: number
  readonly missing: number
  /** Names of allies, other countries, groups, statistics and targets. */
  readonly entities: number
  /** Different allies. */
  readonly allies: number
  readonly texts: number
  /** Texts that name what a column holds: a role, a measure, a unit. */
  readonly headings: number
  /** Its first text. */
  readonly first: string
  readonly isComment: boolean
}

/** Counts what the cells of a record are. */
export function traitsOf(record: GridRecord, names: NameBook): RecordTraits {
  const traits = { filled: 0, years: 0, numbers: 0, missing: 0, entities: 0, texts: 0, headings: 0 }
  const allies = new Set<string>()
  let first = ''
  let [before, isRising] = [0, true]
  for (const [column, cell] of record.cells.entries()) {
    const text = cell.trim()
    if (text === '' && record.hints?.[column] === undefined) continue
    if (first === '') first = text
    traits.filled += 1
    const kind = cellKind(text, names)
    traits[kind] += 1
    if (kind === 'years') {
      const year = yearOf(text)?.year ?? 0
      if (year <= before) isRising = false
      before = year
    }
    if (kind === 'texts' && isHeading(text)) traits.headings += 1
    const ally = kind === 'entities' ? names.allyIn(text) : null
    if (ally !== null) allies.add(ally)
  }
  return {
    ...traits,
    isRising,
    allies: allies.size,
    first,
    isComment: first.startsWith('#') && !isError(first) && first !== '#N/A',
  }
}

function cellKind(
  text: string,
  names: NameBook,
): 'years' | 'numbers' | 'missing' | 'entities' | 'texts' {
  if (yearOf(text) !== null) return 'years'
  if (isMissing(text) || isError(text) || text === '') return 'missing'
  if (numberShape(text) !== null) return 'numbers'
  const entity = names.find(text)
  if (entity === null) return 'texts'
  // A word such as target or total may head a column as well as name a row.
  if (entity.kind === 'target' || entity.kind === 'statistic') return 'texts'
  return entity.kind === 'aggregate' && (roleIn(text) !== null || measureIn(text).measure !== null)
    ? 'texts'
    : 'entities'
}

function isHeading(text: string): boolean {
  if (text.length > 120 || isNote(text)) return false
  if (roleIn(text) !== null) return true
  const { measure, choices, unit } = measureIn(text)
  return measure !== null || choices.length > 0 || unit.part !== null || isKnownMark(text)
}

/** Whether a record holds a number that is no year: most rows of a table, told without a closer look. Figures stand to the right. */
export function hasPlainNumber({ cells }: GridRecord): boolean {
  let isOther = false
  for (let at = cells.length - 1; at >= 0; at -= 1) {
    const cell = cells[at] ?? ''
    const code = cell.charCodeAt(0)
    const isDigit = (code >= 48 && code <= 57) || code === 45 || code === 32
    if (!isDigit) continue
    if (!isPlainDecimal(cell)) isOther = true
    else if (!isPlainYear(cell)) return true
  }
  return isOther && cells.some(isOtherNumber)
}

/** A number that is written in another way than plainly: `1.234`, `2,5`, ` 3.1`. */
const isOtherNumber = (cell: string) =>
  /^(?=[ \d-])\s*-?\d/.test(cell) &&
  !isPlainDecimal(cell) &&
  yearOf(cell) === null &&
  numberShape(cell) !== null

/** Whether it is a row of figures, or of an ally without any. */
export function isDataLike(traits: RecordTraits): boolean {
  if (traits.isComment) return false
  if (traits.numbers > 0) return traits.filled > 1
  return (
    traits.entities > 0 &&
    traits.allies < 2 &&
    (traits.missing > 0 || traits.years > 0 || traits.allies === 1 || traits.filled > 1)
  )
}

/** Whether it can head a table: years, names of allies, or words for columns, and no figures. */
export function isHeaderLike(traits: RecordTraits, isInTable: boolean): boolean {
  const { filled, years, entities, allies, texts, headings, numbers, missing } = traits
  if (traits.isComment || numbers > 0 || filled < 2) return false
  if (allies >= 2) return missing === 0 && filled - entities <= 3
  // The header of a table about one country may name it above its labels.
  const isNamed = entities === 1 && years >= 2 && traits.isRising && years + 1 === filled
  if (isNamed) return true
  if (entities > 0 || (missing > 0 && years < 2)) return false
  if (years >= 2) return true
  if (isInTable)
    return headings >= 1 && texts >= 2 && texts + years === filled && headings * 2 >= texts
  return years === 1 ? texts > 0 : texts >= 2
}

/** Whether it goes on with the header above: a second row of years, measures or units. */
export function isHeaderContinued(traits: RecordTraits): boolean {
  const { filled, years, entities, texts, headings, numbers, missing, allies } = traits
  if (traits.isComment || numbers > 0 || missing > 0 || filled === 0) return false
  if (allies >= 2) return true
  if (entities > 0) return false
  return (
    years >= 2 ||
    (texts > 0 && filled > 1 && headings >= texts) ||
    (years === 1 && headings >= texts && filled > 1)
  )
}
