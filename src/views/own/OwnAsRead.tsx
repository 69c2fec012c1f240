import { useId } from 'react'
import type { Reading, ReadTable } from '../../ingest/tables/reading'
import { TableHeads } from '../TableHeads'
import { useWords, useWordsOf } from '../wordsContext'
import { OwnColumns } from './OwnColumns'

interface OwnAsReadProps {
  readonly reading: Reading
  readonly say: (about: string, value: string | null) => void
}

/** Figures that are shown of a reading. */
const SHOWN = 8

/** How the file was understood, each part of it to be changed; and the first figures that came of it. */
export function OwnAsRead({ reading, say }: OwnAsReadProps) {
  const words = useWordsOf('own')
  const { separator, encoding, sheet, tables } = reading.meta
  const header = tables[0]?.headerLines ?? []
  return (
    <details className="own-as-read" open>
      <summary>{words.asReadHead}</summary>
      <p className="hint">{words.asReadIntro}</p>
      <div className="control-row">
        {separator !== null && (
          <Choice
            label={words.asReadTerms.separator}
            value={separator}
            options={words.separators}
            choose={(value) => say('separator', value)}
          />
        )}
        {encoding !== null && (
          <Choice
            label={words.asReadTerms.encoding}
            value={encoding}
            options={ENCODINGS}
            choose={(value) => say('encoding', value)}
          />
        )}
        {sheet !== null && (
          <p>
            {words.asReadTerms.sheet}: <b>{sheet}</b>
          </p>
        )}
        <Header
          value={header.length === 0 ? words.noHeader : spanOf(header)}
          say={(value) => say('header', value === words.noHeader ? 'none' : value)}
        />
        <p>
          {words.asReadTerms.allies}: <b data-orientation>{words.orientations[wayOf(tables)]}</b>
        </p>
      </div>
      {tables.map((table, index) => (
        <OwnColumns key={spanOf(table.headerLines)} table={table} place={index + 1} say={say} />
      ))}
      <FirstFigures reading={reading} />
    </details>
  )
}

const ENCODINGS = Object.fromEntries(
  'utf-8 windows-1252 windows-1250 windows-1251 windows-1253 windows-1254 windows-1257 iso-8859-2 iso-8859-15 utf-16le utf-16be macintosh'
    .split(' ')
    .map((label) => [label, label]),
)

const spanOf = (lines: readonly number[]) =>
  lines.length > 1 ? `${lines[0]}-${lines.at(-1)}` : `${lines[0] ?? ''}`

function wayOf(tables: readonly ReadTable[]): 'rows' | 'columns' | 'none' {
  const columns = tables.flatMap((table) => table.columns)
  if (columns.some(({ role }) => role === 'ally')) return 'rows'
  return columns.some(({ ally }) => ally !== null) ? 'columns' : 'none'
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: Readonly<Record<string, string>>
  readonly choose: (value: string) => void
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  const id = useId()
  const offered = value in options ? options : { [value]: value, ...options }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {Object.entries(offered).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** The lines of the header; changed when the field is left or Enter pressed. */
function Header({ value, say }: { readonly value: string; readonly say: (value: string) => void }) {
  const words = useWordsOf('own')
  const id = useId()
  const take = (text: string) => {
    const isKnown = text === words.noHeader || /^\d+(?:-\d+)?$/.test(text)
    if (isKnown && text !== value) say(text)
  }
  return (
    <div className="field">
      <label htmlFor={id}>{words.asReadTerms.header}</label>
      <input
        id={id}
        key={value}
        data-header
        defaultValue={value}
        onBlur={({ target }) => take(target.value.trim())}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget.value.trim())
        }}
      />
      <p className="hint">{words.headerHint}</p>
    </div>
  )
}

function FirstFigures({ reading }: { readonly reading: Reading }) {
  const words = useWordsOf('own')
  const { control } = useWords()
  const { ally, year, measure, value, estimate } = words.valueHeads
  if (reading.values.length === 0) return null
  return (
    <div className="own-scroll">
      <table>
        <caption>{words.valuesHead}</caption>
        <TableHeads heads={[ally, year, measure, value, estimate]} />
        <tbody>
          {reading.values.slice(0, SHOWN).map(([code, when, column, text, isEstimate]) => (
            <tr key={`${code} ${when} ${column}`}>
              <td>{code}</td>
              <td>{when}</td>
              <td>{words.roles[column] ?? control.measureName('share')}</td>
              <td>{text}</td>
              <td>{words.estimateWords[`${isEstimate}`]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
