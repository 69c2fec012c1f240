import { markText } from '../ink/MarkFlags'
import { PALETTE } from '../ink/palette'
import type { RankingFigure } from './bar'
import type { BesideRows } from './besideRows'
import { BASE } from './RankingRow'
import type { RankingPlace } from './rankingPlace'
import { BAR, type GroupStretch, type RowPlan } from './rankingRows'

/** In rows: where the heads of marks have their middle, and their lines begin. */
const [HEADS_MIDDLE, LINES_FROM] = [0.6, 1.15] as const

interface MarksProps {
  readonly figure: Pick<RankingFigure, 'marks'>
  readonly place: RankingPlace
  readonly plan: RowPlan
  readonly beside: BesideRows
}

/** Behind the rows: the marks' lines, the judged one in ink, the others finely dotted, and their heads in one row above. */
export function RankingMarks({ figure, place, plan, beside }: MarksProps) {
  const { across, down, sizes, ofText } = place
  const from = down(LINES_FROM)
  const to = down(plan.barsEnd)
  return (
    <g aria-hidden="true">
      {figure.marks.map(({ value, isJudged }) => (
        <line
          key={value}
          x1={across.at(value)}
          x2={across.at(value)}
          y1={from}
          y2={to}
          {...(isJudged
            ? { stroke: PALETTE.ink, strokeWidth: 2 }
            : { stroke: PALETTE.quiet, strokeDasharray: '1 2' })}
        />
      ))}
      {beside.heads.map(({ className, heads }) => (
        <g key={className ?? ''} className={className}>
          {heads.map(({ mark, standing, anchor, dx }) => (
            <text
              key={mark.value}
              className={sizes ? 'mtm-mark' : 'mtm-mark mtm-small'}
              x={across.at(mark.value)}
              dx={dx === 0 ? undefined : dx}
              y={down(HEADS_MIDDLE)}
              dy={ofText(BASE, true)}
              textAnchor={anchor}
              fontSize={sizes?.small}
              {...markText(mark)}
            >
              {mark.shortLabel}
              {standing !== '' && ` ${standing}`}
            </text>
          ))}
        </g>
      ))}
    </g>
  )
}

/** Across the bars that reach beyond a mark, its line in paper. */
export function MarksAcross({ figure, place, plan }: Omit<MarksProps, 'beside'>) {
  const { across, down, inRows } = place
  return (
    <g aria-hidden="true" stroke={PALETTE.paper}>
      {plan.stretches.flatMap((stretch) =>
        figure.marks.map(({ value, isJudged }) => {
          const count = beyond(stretch, value)
          const top = stretch.top + (1 - BAR) / 2
          const x = across.at(value)
          return (
            count > 0 && (
              <line
                key={`${stretch.top} ${value}`}
                x1={x}
                x2={x}
                y1={down(top)}
                y2={down(top + count - 1 + BAR)}
                strokeWidth={isJudged ? 2 : 1}
                strokeDasharray={`${inRows(BAR)} ${inRows(1 - BAR)}`}
              />
            )
          )
        }),
      )}
    </g>
  )
}

function beyond({ bars }: GroupStretch, mark: number): number {
  return bars.filter(({ value }) => value > mark).length
}

/** At the right: how many reach what the group reaches. */
export function GroupCounts({ place, plan, beside }: Omit<MarksProps, 'figure'>) {
  const { counts, down, ofText, sizes } = place
  if (counts === null) return null
  return (
    <g aria-hidden="true" textAnchor="end" className={beside.countClass || undefined}>
      {plan.rows.map(
        ({ row, middle, count }) =>
          count !== null && (
            <text
              key={row.series}
              className={sizes ? undefined : 'mtm-small'}
              {...counts}
              y={down(middle)}
              dy={ofText(BASE, true)}
              fontSize={sizes?.small}
            >
              <tspan fontWeight={600}>{count.number}</tspan> {count.text}
            </text>
          ),
      )}
    </g>
  )
}
