import { useMemo, useState } from 'react'
import type { ListedCell, ListedRow, Reading } from '../../ingest/tables/reading'
import { CURES, type Reason } from '../../ingest/tables/reasons'
import { TableHeads } from '../TableHeads'
import { useWordsOf } from '../wordsContext'

/** Lines that are shown at first, and with each step more. */
const STEP = 50

/** What became of every row: the counts, which add up, and each line that gave nothing with its reason. */
export function OwnAccount({ reading }: { readonly reading: Reading }) {
  const words = useWordsOf('own')
  const { rows, values, reasons, before_accession: early } = reading
  const counted = Object.entries(reasons) as [Reason, number][]
  const all = counted.reduce((sum, [, count]) => sum + count, 0)
  return (
    <>
      <h3>{words.accountHead}</h3>
      <p data-rows={`${rows.accepted}+${rows.listed}`}>
        {words.accountSentence(rows.accepted, rows.listed, values.length)}
      </p>
      {early.length > 0 && <p>{words.beforeAccession(early.length)}</p>}
      {all > 0 && (
        <>
          <ul className="bullets prose" lang="en">
            {counted.map(([reason, count]) => (
              <li key={reason}>{words.reasonCount(count, CURES[reason])}</li>
            ))}
          </ul>
          <ListedLines reading={reading} all={all} />
        </>
      )}
    </>
  )
}

function ListedLines({ reading, all }: { readonly reading: Reading; readonly all: number }) {
  const words = useWordsOf('own')
  const [shown, setShown] = useState(STEP)
  const lines = useMemo(
    (): readonly (ListedRow & Partial<ListedCell>)[] =>
      [...reading.listed_rows, ...reading.listed_cells].sort((a, b) => a.line - b.line),
    [reading],
  )
  const { line, column, found, cure } = words.listHeads
  return (
    <details className="own-lines">
      <summary>{words.listCaption(Math.min(shown, lines.length), all)}</summary>
      <table>
        <TableHeads heads={[line, column, found, cure]} />
        <tbody>
          {lines.slice(0, shown).map((one) => (
            <tr key={`${one.line} ${one.column ?? ''}`}>
              <td>{one.line}</td>
              <td>{one.column ?? ''}</td>
              <td>{one.found}</td>
              <td lang="en">{one.cure}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown < lines.length && (
        <button type="button" onClick={() => setShown(shown + STEP * 4)}>
          {words.showMore}
        </button>
      )}
    </details>
  )
}
