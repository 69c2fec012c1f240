import type { ChartPicture } from '../chart'
import { strokesOf } from '../ink/lineStrokes'
import { lineColour, PALETTE } from '../ink/palette'
import { textWidth } from '../ink/textWidth'
import { lastText } from '../picture/drawnNotes'
import { laidOut } from '../picture/pictureScale'
import { type PictureSize, px } from '../picture/pictureSize'
import type { Line, TrendFigure } from './line'
import { TrendPictureLabels } from './TrendPictureLabels'
import { layoutTrend, type PictureLayout } from './trendPictureLayout'

interface PictureProps {
  readonly figure: TrendFigure
  readonly size: PictureSize
}

/** The trend in a picture of fixed size, its lines labelled at their ends. */
export function TrendPicture({ figure, size }: PictureProps) {
  const layout = layoutTrend(figure, size)
  return (
    <g role="list" aria-label={figure.title}>
      <Grid figure={figure} layout={layout} />
      {figure.lines.map((line) => (
        <LineInk key={line.series} line={line} layout={layout} />
      ))}
      <TrendPictureLabels figure={figure} layout={layout} />
    </g>
  )
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

const DASHES = { actual: undefined, estimate: '6 4', before: '1.5 4' } as const

function LineInk({ line, layout }: { readonly line: Line; readonly layout: PictureLayout }) {
  const { xOf, yOf } = layout
  const colour = lineColour(line)
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

/** What the trend brings to be downloaded. */
export const trendPicture: ChartPicture<'trend'> = {
  kind: 'trend',
  columnHeight: 720,
  needsHeight: false,
  picture: (figure, room) => ({
    scale: 1,
    content: <TrendPicture figure={figure} size={laidOut(room, 1)} />,
  }),
  signs: ({ lines }) => ({ letters: [], texts: lines.map(({ points }) => lastText(points)) }),
}
