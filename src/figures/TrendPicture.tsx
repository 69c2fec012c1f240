import { type Box, clearestPlace } from './clearPlace'
import type { FigureDatum, FigureMark, Line, TrendFigure } from './figure'
import { type LinearScale, linearScale } from './linearScale'
import { strokesOf } from './lineStrokes'
import { lineColour, PALETTE } from './palette'
import { type PictureSize, px } from './pictureSize'
import { spreadLabels } from './spreadLabels'
import { textWidth } from './textWidth'

interface PictureProps {
  readonly figure: TrendFigure
  readonly size: PictureSize
}

/** Everything of the picture that depends on its size, in px. */
interface PictureLayout {
  readonly text: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly width: number
  readonly xOf: LinearScale
  readonly yOf: LinearScale
}

/** The trend in a picture of fixed size, its lines labelled at their ends. */
export function TrendPicture({ figure, size }: PictureProps) {
  const layout = layoutOf(figure, size)
  return (
    <g role="list" aria-label={figure.title}>
      <Grid figure={figure} layout={layout} />
      {figure.lines.map((line) => (
        <LineInk key={line.series} line={line} layout={layout} />
      ))}
      <MarkLabels figure={figure} layout={layout} />
      <EndLabels figure={figure} layout={layout} />
    </g>
  )
}

function layoutOf(
  { lines, years, axis }: TrendFigure,
  { width, height }: PictureSize,
): PictureLayout {
  const text = Math.max(13, Math.min(18, width / 62))
  const labels = lines.map((line) => textWidth(endText(line), text))
  const left = Math.max(0, ...axis.ticks.map((tick) => textWidth(tick.text, text))) + 8
  const right = width - Math.max(0, ...labels) - 22
  const [top, bottom] = [text * 1.6, height - text * 1.8]
  return {
    text,
    left,
    right,
    top,
    bottom,
    width,
    xOf: linearScale([years[0] ?? 0, years.at(-1) ?? 1], [left + 6, right]),
    yOf: linearScale([axis.min, axis.max], [bottom, top]),
  }
}

function lastOf(line: Line): FigureDatum | undefined {
  return line.points.findLast((point) => point !== null) ?? undefined
}

function endText(line: Line): string {
  return `${line.name} ${lastOf(line)?.valueText ?? ''}`
}

interface PartProps {
  readonly figure: TrendFigure
  readonly layout: PictureLayout
}

function Grid({ figure, layout }: PartProps) {
  const { left, right, top, bottom, text, xOf, yOf } = layout
  const { years, estimateYears, axis, marks } = figure
  const firstEstimate = estimateYears[0]
  const half = (xOf(1) - xOf(0)) / 2
  const bandLeft = firstEstimate === undefined ? right : Math.max(left, xOf(firstEstimate) - half)
  const every = Math.ceil((textWidth('2026e', text) + 10) / Math.max(1, half * 2))
  return (
    <g aria-hidden="true" fontSize={px(text)} fill={PALETTE.quiet}>
      {firstEstimate !== undefined && (
        <>
          <rect
            x={px(bandLeft)}
            y={px(top)}
            width={px(right - bandLeft)}
            height={px(bottom - top)}
            fill={PALETTE.tint}
          />
          <text x={px(right)} y={px(top - 6)} textAnchor="end">
            {figure.estimatesLabel}
          </text>
        </>
      )}
      {axis.ticks.map((tick) => (
        <text key={tick.value} x={px(left - 8)} y={px(yOf(tick.value) + text / 3)} textAnchor="end">
          {tick.text}
        </text>
      ))}
      <line
        x1={px(left)}
        x2={px(right)}
        y1={px(yOf(Math.max(0, axis.min)))}
        y2={px(yOf(Math.max(0, axis.min)))}
        stroke={PALETTE.quiet}
      />
      {marks.map((mark) => (
        <line
          key={mark.value}
          x1={px(left)}
          x2={px(right)}
          y1={px(yOf(mark.value))}
          y2={px(yOf(mark.value))}
          stroke={mark.isJudged ? PALETTE.ink : PALETTE.quiet}
          strokeDasharray={mark.isJudged ? undefined : '2 3'}
        />
      ))}
      {years.map((year, index) =>
        (years.length - 1 - index) % every === 0 ? (
          <text key={year} x={px(xOf(year))} y={px(bottom + text * 1.4)} textAnchor="middle">
            {estimateYears.includes(year) ? `${year}e` : year}
          </text>
        ) : null,
      )}
    </g>
  )
}

const colourOf = (line: Line) => (line.isAggregate ? PALETTE.aggregate : lineColour(line.colour))

const DASHES = { actual: undefined, estimate: '6 4', before: '1.5 4' } as const

function LineInk({ line, layout }: { readonly line: Line; readonly layout: PictureLayout }) {
  const { xOf, yOf } = layout
  const colour = colourOf(line)
  return (
    <g role="listitem" aria-label={line.name}>
      {strokesOf(line).map((stroke) => (
        <polyline
          key={stroke.from}
          fill="none"
          stroke={stroke.kind === 'before' ? PALETTE.uncounted : colour}
          strokeWidth={line.isAggregate ? 4 : 2.5}
          strokeDasharray={DASHES[stroke.kind]}
          points={line.points
            .slice(stroke.from, stroke.to + 1)
            .flatMap((point) =>
              point === null ? [] : `${px(xOf(point.year))},${px(yOf(point.value))}`,
            )
            .join(' ')}
        />
      ))}
      {line.points.map((point) => {
        if (point === null) return null
        const own = point.isCounted || line.isAggregate ? colour : PALETTE.uncounted
        return (
          <circle
            key={point.year}
            role="img"
            aria-label={point.label}
            cx={px(xOf(point.year))}
            cy={px(yOf(point.value))}
            r={point.status === 'estimate' ? 4 : 3.5}
            fill={point.status === 'estimate' ? PALETTE.paper : own}
            stroke={own}
            strokeWidth={1.5}
          />
        )
      })}
    </g>
  )
}

/** Each mark's label on its line, where the fewest lines run. */
function MarkLabels({ figure, layout }: PartProps) {
  const { text, xOf, yOf } = layout
  const lines = figure.lines.map((line) =>
    line.points.map((point) => point && { x: xOf(point.year), y: yOf(point.value) }),
  )
  return figure.marks.map((mark) => {
    const place = clearestPlace(placesFor(mark, layout), lines)
    return place === null ? null : (
      <text
        key={mark.value}
        className="mtm-halo"
        aria-hidden="true"
        x={px(place.x)}
        y={px(place.y + text)}
        fontSize={px(text)}
        fontWeight={mark.isJudged ? 600 : 400}
        fill={mark.isJudged ? PALETTE.ink : PALETTE.quiet}
      >
        {mark.label}
      </text>
    )
  })
}

/** How far along its line a label may begin, of the room that it has. */
const PARTS = Array.from({ length: 25 }, (_, index) => index / 24)

function placesFor(mark: FigureMark, { text, left, right, yOf }: PictureLayout) {
  const width = textWidth(mark.label, text)
  const y = yOf(mark.value)
  const room = Math.max(0, right - left - width - 12)
  return PARTS.flatMap((part) =>
    [y - text * 1.35, y + 2].map((top, index): Box & { cost: number } => ({
      x: left + 6 + room * part,
      y: top,
      width,
      height: text * 1.2,
      cost: index,
    })),
  )
}

/** Names and last values, spread so that none overlaps, each joined to its line's end. */
function EndLabels({ figure, layout }: PartProps) {
  const { text, right, top, bottom, xOf, yOf } = layout
  const ends = figure.lines.flatMap((line) => {
    const last = lastOf(line)
    return last === undefined ? [] : [{ line, last, at: yOf(last.value) }]
  })
  const centres = spreadLabels(
    ends.map(({ at }) => ({ at, height: text * 1.15 })),
    [top - text, bottom + text],
    2,
  )
  return (
    <g aria-hidden="true" fontSize={px(text)} fontWeight={600}>
      {ends.map(({ line, last, at }, index) => {
        const y = centres[index] ?? at
        return (
          <g key={line.series} fill={colourOf(line)}>
            <path
              d={`M${px(xOf(last.year) + 6)} ${px(at)}L${px(right + 14)} ${px(y)}`}
              stroke={colourOf(line)}
              fill="none"
            />
            <text x={px(right + 18)} y={px(y + text / 3)}>
              {endText(line)}
            </text>
          </g>
        )
      })}
    </g>
  )
}
