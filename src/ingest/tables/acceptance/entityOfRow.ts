import type { Entity, NameBook } from '../names/nameBook'
import { isNote } from '../names/otherLabels'
import type { Reason } from '../reasons'
import type { Column } from '../structure/column'
import type { RawTable } from '../structure/splitTables'

/** The ally of a row, or why it has none. */
export type RowEntity =
  | { readonly ally: string }
  | { readonly ally: null; readonly reason: Reason; readonly found: string }

const REASONS: Readonly<Record<Exclude<Entity['kind'], 'ally'>, Reason>> = {
  'other country': 'not_an_ally',
  aggregate: 'aggregate',
  statistic: 'statistic',
  target: 'target',
}

/** Finds the ally that a row is about, in the columns that name it. Two that contradict one another are no name. */
export function entityOfRow(
  cells: readonly string[],
  columns: readonly Column[],
  names: NameBook,
): RowEntity {
  let entity: Entity | null = null
  let label = ''
  for (const column of columns) {
    const text = (cells[column.index] ?? '').trim()
    if (text === '') continue
    if (label === '') label = text
    const { naming, parts } = column
    const found = parts === null ? names.findAs(naming, text) : partEntity(text, names)
    if (found === null) continue
    if (entity?.kind === 'ally' && found.kind === 'ally' && found.code !== entity.code)
      return { ally: null, reason: 'unknown_name', found: label }
    entity ??= found
  }
  if (entity?.kind === 'ally') return { ally: entity.code }
  if (entity !== null) return { ally: null, reason: REASONS[entity.kind], found: label }
  return label === ''
    ? withoutName(cells, names)
    : { ally: null, reason: isNote(label) ? 'note' : 'unknown_name', found: label }
}

/** Whom the headings among the rows name, each for those below it; `null` where none names an ally. */
export function entitiesOfBlocks(
  { blocks }: RawTable,
  names: NameBook,
): readonly RowEntity[] | null {
  const entities = blocks.map(({ texts }): RowEntity => {
    const label = texts.findLast((text) => names.find(text) !== null) ?? texts.at(-1) ?? ''
    const ally = names.allyIn(label)
    return ally === null ? { ally, reason: reasonOfLabel(label, names), found: label } : { ally }
  })
  return entities.some(({ ally }) => ally !== null) ? entities : null
}

/** Why a label other than an ally's gives no figures. */
export function reasonOfLabel(label: string, names: NameBook): Reason {
  const entity = names.find(label)
  if (entity !== null && entity.kind !== 'ally') return REASONS[entity.kind]
  return isNote(label) ? 'note' : 'unknown_name'
}

function partEntity(text: string, names: NameBook): Entity | null {
  const parts = text.split(',').reverse()
  for (const part of parts) {
    const entity = names.find(part.trim())
    if (entity !== null) return entity
  }
  return null
}

/** A row whose column of names is empty: totals stand one column further left in NATO's tables, notes anywhere. */
function withoutName(cells: readonly string[], names: NameBook): RowEntity {
  const found = cells.find((cell) => cell.trim() !== '')?.trim() ?? ''
  return { ally: null, reason: reasonOfLabel(found, names), found }
}
