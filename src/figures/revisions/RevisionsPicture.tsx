import type { Parts } from '../../words/parts'
import type { ChartPicture } from '../chart'
import { PALETTE } from '../ink/palette'
import { textWidth } from '../ink/textWidth'
import { GUTTER } from '../picture/pictureColumns'
import { PICTURE_ID } from '../picture/pictureScale'
import { type PictureSize, px } from '../picture/pictureSize'
import { enlargedPicture } from '../picture/staticPicture'
import { AXIS, LEFT, plotTop, RevisionsPlot, RIGHT } from './RevisionsDrawing'
import type { RevisionsFigure, VintageKey } from './revisionsFigureTypes'
import { VintagePoint, VintageShapes, vintageInk } from './VintagePoint'
import { stripHeight, VintageStripPicture } from './VintageStripPicture'

/** From this width on the rows stand beside the counts, in px; otherwise below them. */
const BESIDE = 660
/** The part of the width that the counts then have. */
const COUNTS = 0.4
/** Least and largest height of a row, and of the line about those left out. */
const [LEAST_ROW, LARGEST_ROW, MORE] = [16, 25, 16]
/** Room for the arrow of a change that crosses a mark, which in a page may overhang. */
const ARROW = 12
/** Height of a line of the key, its points' place in it, and the space after an entry. */
const [KEY_ROW, KEY_TEXT, KEY_GAP] = [18, 12, 22]

interface PictureProps {
  readonly figure: RevisionsFigure
  readonly size: PictureSize
  readonly idPrefix: string
  readonly words: Parts['picture']
}

/**
 * The revisions in a picture of fixed size: the counts, and the allies whose figures moved most, as many
 * as can be read. How many are left out is said below.
 */
export function RevisionsPicture({ figure, size, idPrefix, words }: PictureProps) {
  const key = keyPlaces(figure.key, size.width)
  const below = size.height - key.height
  const isBeside = size.width >= BESIDE
  const counts = isBeside ? size.width * COUNTS : size.width
  // Where more releases hold the year than there is height for, their counts are smaller.
  const fit = isBeside ? Math.min(1, below / stripHeight(figure.counts, counts)) : 1
  const left = isBeside ? counts + GUTTER / 2 : 0
  const top = isBeside ? 0 : stripHeight(figure.counts, counts)
  const keyless = { ...figure, key: [] }
  const plot = {
    width: size.width - left - LEFT - RIGHT - ARROW,
    left: LEFT,
    right: 0,
  }
  const height = below - top - plotTop(keyless, plot) - AXIS
  const shown = shownOf(keyless, height)
  const rows = shown.rows.length + shown.absent.length
  const more = figure.rows.length + figure.rest.length + figure.absent.length - rows
  const rowHeight = Math.min(LARGEST_ROW, (height - (more > 0 ? MORE : 0)) / rows)
  const room = { idPrefix, isRoomy: false, size }
  return (
    <g>
      <VintageShapes idPrefix={idPrefix} />
      <Key places={key.places} idPrefix={idPrefix} />
      <g transform={`translate(0 ${key.height})`}>
        <g transform={fit < 1 ? `scale(${fit.toFixed(3)})` : undefined}>
          <VintageStripPicture counts={figure.counts} width={counts / fit} />
        </g>
        <svg
          x={left + LEFT}
          y={top}
          width={plot.width}
          height={below - top}
          overflow="visible"
          role="list"
          aria-label={figure.title}
        >
          <RevisionsPlot figure={shown} rowHeight={rowHeight} room={room} plot={plot} />
        </svg>
        {more > 0 && (
          <text x={left} y={below - 2} fill={PALETTE.quiet}>
            {words.moreAllies(more)}
          </text>
        )}
      </g>
    </g>
  )
}

interface KeyPlace {
  readonly entry: VintageKey
  readonly x: number
  readonly y: number
}

/** The key's entries side by side, in as many lines as they need. */
function keyPlaces(key: readonly VintageKey[], width: number) {
  const places: KeyPlace[] = []
  let [x, y] = [0, 0]
  for (const entry of key) {
    const own = KEY_TEXT + textWidth(entry.text, 12)
    if (x > 0 && x + own > width) [x, y] = [0, y + KEY_ROW]
    places.push({ entry, x, y })
    x += own + KEY_GAP
  }
  return { places, height: y + KEY_ROW + 6 }
}

/** What each shape is, above everything. */
function Key(props: { readonly places: readonly KeyPlace[]; readonly idPrefix: string }) {
  return (
    <g aria-hidden="true" fontSize={12}>
      {props.places.map(({ entry, x, y }) => (
        <g key={entry.text} transform={`translate(${px(x)} ${y})`}>
          <VintagePoint
            shape={entry.shape}
            idPrefix={props.idPrefix}
            x={5}
            y={8}
            {...vintageInk(entry.shape, PALETTE.ink)}
          />
          <text x={KEY_TEXT + 2} y={12}>
            {entry.text}
          </text>
        </g>
      ))}
    </g>
  )
}

/** The rows that there is room for: chosen allies and who changed sides first, then who moved most. */
function shownOf(figure: RevisionsFigure, height: number): RevisionsFigure {
  const { absent } = figure
  const rows = [...figure.rows, ...figure.rest]
  if ((rows.length + absent.length) * LEAST_ROW <= height) return { ...figure, rows }
  const room = Math.max(1, Math.floor((height - MORE) / LEAST_ROW))
  const kept = rows.slice(0, room)
  return { ...figure, rows: kept, absent: absent.slice(0, room - kept.length) }
}

/** What the revisions bring to be downloaded. */
export const revisionsPicture: ChartPicture<'revisions'> = {
  kind: 'revisions',
  columnHeight: 1240,
  needsHeight: true,
  picture: (figure, room, words) =>
    enlargedPicture(room, (size) => (
      <RevisionsPicture figure={figure} words={words} size={size} idPrefix={PICTURE_ID} />
    )),
  signs: ({ rows, rest, marks }) => ({
    letters: [...rows, ...rest].map(({ noteSigns }) => noteSigns),
    texts: [
      ...[...rows, ...rest].map(({ changeText }) => changeText),
      ...marks.map(({ shortLabel }) => shortLabel),
    ],
  }),
}
