import { FIGURE_COLUMNS } from '../../ingest/measureCell'
import type { ReadColumn, ReadTable } from '../../ingest/tables/reading'
import { TableHeads } from '../TableHeads'
import { useWordsOf } from '../wordsContext'

interface OwnColumnsProps {
  readonly table: ReadTable
  /** From 1. */
  readonly place: number
  readonly say: (about: string, value: string | null) => void
}

/** Columns that are shown of a table; a file may have hundreds. */
const SHOWN = 40

/** What each column was taken for, its year and how its numbers are written; all to be overruled. */
export function OwnColumns({ table, place, say }: OwnColumnsProps) {
  const words = useWordsOf('own')
  const { column, header, role, year, marks } = words.columnHeads
  return (
    <div className="own-scroll">
      <table data-table={place}>
        <caption>{words.tableName(place, table.rows)}</caption>
        <TableHeads heads={[column, header, role, year, marks]} />
        <tbody>
          {table.columns.slice(0, SHOWN).map((one) => (
            <ColumnRow key={one.column} column={one} place={place} say={say} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const ROLES = ['ally', 'year', 'left out', ...FIGURE_COLUMNS] as const

function ColumnRow(props: {
  readonly column: ReadColumn
  readonly place: number
  readonly say: OwnColumnsProps['say']
}) {
  const { column, place, say } = props
  const words = useWordsOf('own')
  const name = `${place}.${column.column}`
  const isValue = column.role === 'value'
  const role = isValue ? (column.measure ?? 'value') : column.role
  const offered = ROLES.some((one) => one === role) ? ROLES : [role, ...ROLES]
  const { decimal = null, thousands = null } = column
  return (
    <tr data-column={column.column}>
      <td>{column.column}</td>
      <td>{column.header}</td>
      <td>
        <select
          aria-label={words.roleLabel(column.column)}
          value={role}
          onChange={({ target }) => say(`column:${name}`, target.value)}
        >
          {offered.map((one) => (
            <option key={one} value={one}>
              {words.roles[one]}
            </option>
          ))}
        </select>
      </td>
      <td>
        {isValue && (
          <input
            key={column.year}
            className="own-year"
            inputMode="numeric"
            aria-label={words.yearLabel(column.column)}
            defaultValue={column.year ?? ''}
            onBlur={({ target }) => {
              const text = target.value.trim()
              if (/^\d{4}$/.test(text) && text !== `${column.year ?? ''}`)
                say(`column_year:${name}`, text)
            }}
          />
        )}
      </td>
      <td>
        {isValue && (
          <>
            {words.marksWords(decimal, thousands)}
            <select
              aria-label={`${words.asReadTerms.decimals}, ${words.columnHeads.column} ${column.column}`}
              value={decimal ?? ''}
              onChange={({ target }) => say(`decimals:${column.column}`, target.value || null)}
            >
              <option value="">{words.asFound}</option>
              <option value=".">{words.markNames['.']}</option>
              <option value=",">{words.markNames[',']}</option>
            </select>
          </>
        )}
      </td>
    </tr>
  )
}
