import type { Column } from '../structure/column'
import type { Layout } from '../structure/layout'
import type { Inquiry } from './inquiry'

/** The columns whose figures are read; `null` while it must be asked which. Hidden ones are no rivals: they are listed, never read. */
export function chosenColumns(
  layout: Layout,
  hidden: ReadonlySet<number>,
  inquiry: Inquiry,
): readonly Column[] | null {
  const isHidden = ({ index }: Column) => hidden.has(index)
  const shown = (columns: readonly Column[]) => columns.filter((column) => !isHidden(column))
  const choices = shown(layout.choices)
  const isOnlyOneInSight = choices.length === 1 && layout.choices.length > 1
  if (layout.choices.length > 0)
    return isOnlyOneInSight ? layout.choices : chooseOne(choices, inquiry)
  const chosen = withoutTwins(shown(layout.values), inquiry)
  return chosen === null ? null : [...layout.values.filter(isHidden), ...chosen]
}

function chooseOne(columns: readonly Column[], inquiry: Inquiry): readonly Column[] | null {
  const answer = inquiry.ask({
    about: 'measure_column',
    need: 'must',
    sentence: 'Which column holds the share of GDP?',
    options: columns.map((column) => columnOption(column, labelsOf(columns))),
  })
  const labels = labelsOf(columns)
  return answer === null ? null : columns.filter((column) => labels.get(column) === answer)
}

/** Columns of the same ally, year and measure: which of them is meant must be asked. */
function withoutTwins(columns: readonly Column[], inquiry: Inquiry): readonly Column[] | null {
  const groups = new Map<string, Column[]>()
  for (const column of columns) {
    const { year, ally, found } = column
    const key = [year?.year, ally, found.measure ?? found.choices.join()].join('|')
    groups.set(key, [...(groups.get(key) ?? []), column])
  }
  const twins = [...groups.values()].filter((group) => group.length > 1)
  const [first] = twins
  if (first === undefined) return columns
  const labels = labelsOf(first)
  const answer = inquiry.ask({
    about: 'duplicate_columns',
    need: 'must',
    sentence: `Columns ${first.map(({ index }) => index + 1).join(' and ')} hold figures of the same year. Which of them is to be read?`,
    options: first.map((column) => columnOption(column, labels)),
  })
  if (answer === null) return null
  const place = first.findIndex((column) => labels.get(column) === answer)
  const dropped = twins.flatMap((group) =>
    group.filter((column, index) => !isChosen(column, index, group, answer, place)),
  )
  return columns.filter((column) => !dropped.includes(column))
}

/** In further groups the column with the chosen words, else the one in the same place. */
function isChosen(
  column: Column,
  index: number,
  group: readonly Column[],
  answer: string,
  place: number,
): boolean {
  const same = group.find((other) => words(other) !== '' && answer.includes(words(other)))
  return same === undefined ? index === Math.min(place, group.length - 1) : column === same
}

function words(column: Column): string {
  return column.header.replace(/\(?(?:19|20)\d{2}\S*/g, '').trim()
}

/** A label for each column: its header, with its place where two share one. */
function labelsOf(columns: readonly Column[]): ReadonlyMap<Column, string> {
  return new Map(
    columns.map((column) => {
      const isUnique =
        column.header !== '' &&
        columns.filter(({ header }) => header === column.header).length === 1
      return [
        column,
        isUnique
          ? column.header
          : `column ${column.index + 1}${column.header === '' ? '' : ` (${column.header})`}`,
      ]
    }),
  )
}

function columnOption(column: Column, labels: ReadonlyMap<Column, string>) {
  const value = labels.get(column) ?? ''
  const place = new RegExp(`(?:^|column|spalte|colonne)\\s*${column.index + 1}(?!\\d)`, 'i')
  return {
    value,
    accepts: (answer: string) =>
      (words(column) !== '' && words(column).toLowerCase() === answer.trim().toLowerCase()) ||
      place.test(answer),
  }
}
