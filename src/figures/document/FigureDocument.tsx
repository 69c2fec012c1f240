import { IN_EMBED } from '../../domain/inEmbed'
import type { DrawingWords } from '../../words/parts'
import type { DrawnFigure } from '../chart'
import type { FigureTable } from '../figure'
import type { Room } from '../room'
import { namesYears, rowAttributes } from '../rowAttributes'
import type { Quote } from './quote'

/** A frame of any width, of which one may be held high. */
const EMBED_ROOM: Room = { idPrefix: 'mtm', isRoomy: false, size: null }

/** What stands around a figure and does not belong to it. */
export interface FigureSetting {
  readonly words: DrawingWords
  /** Where the same view can be explored. */
  readonly link: string
  /** One line on newer figures; `null` where there is nothing to say. */
  readonly notice: Notice | null
  /** Marks what data says itself: for words of another language alone, so that embeds in English do without. */
  readonly quote?: Quote | undefined
  /** Who runs the copy of the site that it comes from, where somebody has put a name to it. */
  readonly publisher?: string | null
  /** Whether notes and table stand open. */
  readonly isTableOpen?: true
}

/** A line on newer figures, and where they are (`null`: they are the ones shown). */
export interface Notice {
  readonly text: string
  readonly link: string | null
}

/** A whole figure as it is published: what it shows, the drawing, notes, source, link and table. */
export function FigureDocument({
  drawn: { figure, drawing },
  setting,
}: {
  readonly drawn: DrawnFigure
  readonly setting: FigureSetting
}) {
  const { notice, link } = setting
  const { embed } = setting.words
  const said: Quote = (one) => setting.quote?.(one) ?? one.text
  return (
    <article className="mtm">
      <h1>{figure.headline}</h1>
      {figure.question !== undefined && figure.finding !== `${figure.headline}.` && (
        <p className="mtm-what">{figure.finding}</p>
      )}
      <p className="mtm-what">
        {figure.title}. {figure.subtitle}
      </p>
      <Beside sentences={figure.beside} summary={embed.besideText} />
      {notice !== null && (
        <p className="mtm-notice">
          {notice.text}
          {notice.link !== null && <OutwardLink href={notice.link} text={embed.newerText} />}
        </p>
      )}
      {drawing(EMBED_ROOM)}
      <p className="mtm-foot">
        {figure.caption}
        {setting.publisher && ` ${embed.publishedBy(setting.publisher)}`}
        <OutwardLink href={link} text={embed.exploreText} />
      </p>
      <details className="mtm-foot" open={!IN_EMBED && setting.isTableOpen}>
        <summary>{embed.tableText}</summary>
        {figure.notes.map((note) => (
          <p key={note.sign}>
            <b>{note.sign}</b> {said(note)}
          </p>
        ))}
        <StaticTable table={figure.table} isOverYears={namesYears(figure)} said={said} />
      </details>
    </article>
  )
}

/**
 * What stands beside the figure: a sentence as it is, several in a fold, which only a narrow frame closes:
 * there they would push the chart out of sight.
 */
function Beside({
  sentences,
  summary,
}: {
  readonly sentences: readonly string[]
  readonly summary: string
}) {
  if (sentences.length === 0) return null
  const text = <p className="mtm-what">{sentences.join(' ')}</p>
  if (sentences.length === 1) return text
  return (
    <details className="mtm-beside">
      <summary>{summary}</summary>
      {text}
    </details>
  )
}

/** A link that leaves the story alone: it opens beside it. */
function OutwardLink({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <>
      {' '}
      <a href={href} target="_blank" rel="noopener">
        {text}
      </a>
    </>
  )
}

function StaticTable({
  table,
  isOverYears,
  said,
}: {
  readonly table: FigureTable
  readonly isOverYears: boolean
  readonly said: Quote
}) {
  // Rows of a year alone are named by it, all others by their ally; a code is an attribute of its row.
  const head = table.columns.find(({ key }) => key === 'ally') ?? table.columns[0]
  const shown = table.columns.map((column) => (column.key === 'code' ? null : column))
  const classOf = ({ isNumeric }: FigureTable['columns'][number]) =>
    isNumeric ? { className: 'mtm-number' } : {}
  return (
    <table data-view="">
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {shown.map(
            (column) =>
              column && (
                <th key={column.key} scope="col" {...classOf(column)}>
                  {column.header}
                </th>
              ),
          )}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={`${row.series} ${row.year} ${row.said}`} {...rowAttributes(row, isOverYears)}>
            {row.cells.map((cell, index) => {
              const column = shown[index]
              if (!column) return null
              return column === head ? (
                <th key={column.key} scope="row" {...classOf(column)}>
                  {said(cell)}
                </th>
              ) : (
                <td key={column.key} {...classOf(column)}>
                  {column.isAddress ? (
                    <OutwardLink href={cell.text} text={column.header} />
                  ) : (
                    said(cell)
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
