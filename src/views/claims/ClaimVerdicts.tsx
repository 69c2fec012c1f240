import { useMemo } from 'react'
import type { Reading } from '../../domain/claim/reading'
import type { Reference } from '../../domain/reference'
import { dayOf } from '../../domain/release/release'
import type { View } from '../../domain/view/view'
import { type ClaimRow, claimSheet } from '../../figures/document/claimSheet'
import type { Parts } from '../../words/parts'
import type { Choose } from '../choose'
import { FailureNotice } from '../loading/FailureNotice'
import { useReleases } from '../useReleases'
import { ViewLink } from '../ViewLink'
import { useWords } from '../wordsContext'
import { ClaimTake } from './ClaimTake'
import { ClaimUnchecked } from './ClaimUnchecked'
import { claimView } from './claimView'

interface ClaimVerdictsProps {
  readonly claim: Reading
  /** Name of the claim's embed page, if it has one. */
  readonly embedId: string | null
  readonly view: View
  readonly reference: Reference
  readonly choose: Choose
  readonly desk: Parts['claimDesk']
}

/** What each release makes of the claim, newest first. Each loads, or fails, by itself. */
export function ClaimVerdicts(props: ClaimVerdictsProps) {
  const { claim, embedId, view, reference, desk } = props
  const { loading, formats } = useWords()
  const wanted = useMemo(() => reference.releases.map(({ id }) => id), [reference])
  const { held, failed, awaited, retry } = useReleases(wanted)
  const sheet = useMemo(
    () => claimSheet(claim, held, { ...reference, words: desk }),
    [claim, held, reference, desk],
  )
  const all = reference.releases.length
  return (
    <>
      <p className="claim-tally" role="status" aria-busy={awaited > 0}>
        {awaited > 0 ? desk.loadingSome(held.length, all) : sheet.tally}
      </p>
      {sheet.beside.map((sentence) => (
        <p key={sentence} className="prose">
          {sentence}
        </p>
      ))}
      {failed.map(({ release, failure }) => (
        <FailureNotice
          key={release}
          failure={failure}
          title={`${formats.date(dayOf(reference.releases, release))}: ${loading.releaseFailed}`}
          retry={retry}
        />
      ))}
      {sheet.rows.length > 0 && <VerdictTable {...props} rows={sheet.rows} />}
      {awaited === 0 && (
        <>
          <ClaimUnchecked releases={sheet.unchecked} why={sheet.uncheckedWhy} desk={desk} />
          <ClaimTake sheet={sheet} embedId={embedId} view={view} desk={desk} />
        </>
      )}
    </>
  )
}

interface VerdictTableProps extends ClaimVerdictsProps {
  readonly rows: readonly ClaimRow[]
}

function VerdictTable({ rows, desk, ...context }: VerdictTableProps) {
  return (
    <table className="verdict-table">
      <caption>{desk.verdictsTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{desk.headers.release}</th>
          <th scope="col">{desk.headers.verdict}</th>
          <th scope="col">{desk.headers.finding}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <VerdictRow key={row.release.id} row={row} desk={desk} {...context} />
        ))}
      </tbody>
    </table>
  )
}

interface VerdictRowProps extends Omit<VerdictTableProps, 'rows'> {
  readonly row: ClaimRow
}

function VerdictRow({ row, claim, view, choose, desk }: VerdictRowProps) {
  const { formats } = useWords()
  const { release, verdict } = row
  const chart: View = { ...claimView(claim, release.id, view), page: 'chart', claim: null }
  return (
    <tr data-release={release.id} data-verdict={verdict}>
      <th scope="row">
        <ViewLink
          view={chart}
          choose={choose}
          text={formats.date(release.day)}
          name={desk.chartOf(release, chart.year)}
        />
        <span className="hint">{desk.releaseRemark(release)}</span>
      </th>
      <td className="claim-verdict" data-verdict={verdict}>
        {desk.readingVerdicts[verdict]}
      </td>
      <td>
        <p>{row.wording}</p>
        <VerdictNotes row={row} desk={desk} />
      </td>
    </tr>
  )
}

/** The allies behind a verdict, those against it, close calls, what is open, and NATO's own words. */
function VerdictNotes({ row, desk }: Pick<VerdictRowProps, 'row' | 'desk'>) {
  const notes = [
    [desk.againstLabel, row.against],
    [desk.closeLabel, row.close],
    [desk.openLabel, row.open],
    [desk.notesLabel, row.notes.join(' ')],
  ].filter(([, text]) => text !== '')
  const isLong = row.behindCount > 8
  return (
    <>
      {row.behind !== '' && isLong && (
        <details>
          <summary>{desk.behindFold(row.behindCount)}</summary>
          <p>{row.behind}</p>
        </details>
      )}
      <dl>
        {row.behind !== '' && !isLong && <Note label={desk.behindLabel} text={row.behind} />}
        {notes.map(([label = '', text = '']) => (
          <Note key={label} label={label} text={text} />
        ))}
        {row.stated !== null && (
          <div>
            <dt>{desk.statedLabel}</dt>
            <dd>
              {desk.statedWords(row.stated)} <a href={row.stated.source}>{desk.statedSource}</a>
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}

function Note({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  )
}
