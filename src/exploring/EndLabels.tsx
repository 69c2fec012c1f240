import { lineColour, PALETTE } from '../figures/ink/palette'
import type { EndLabel, TrendLayout } from './trendLayout'
import { LINE_HEIGHT, TEXT } from './typography'

/**
 * Name and last value of each line at its right end, tied to it by a thin line of its colour; a dotted
 * one where the last years have no figure.
 */
export function EndLabels({ layout }: { readonly layout: TrendLayout }) {
  return layout.labels.map((label) => {
    const from = layout.xOf(label.datum.year) + 6
    const to = layout.labelsLeft - 4
    const bend = Math.max(from, layout.plot.right)
    return (
      <g key={label.line.series} className="end-label">
        <polyline
          points={`${from},${layout.yOf(label.datum.value)} ${bend},${layout.yOf(label.datum.value)} ${to - 4},${label.y} ${to},${label.y}`}
          fill="none"
          stroke={lineColour(label.line)}
          strokeWidth={1}
          strokeDasharray={label.isLatest ? undefined : '1 3'}
        />
        <LabelText label={label} x={layout.labelsLeft} />
      </g>
    )
  })
}

function LabelText({ label, x }: { readonly label: EndLabel; readonly x: number }) {
  const { nameLines, isValueBelow, valueText } = label
  const count = nameLines.length + (isValueBelow ? 1 : 0)
  const first = label.y - ((count - 1) * LINE_HEIGHT) / 2 + 4.5
  return (
    <text fontSize={TEXT} fill={PALETTE.ink}>
      {nameLines.map((line, index) => (
        <tspan key={line} x={x} y={first + index * LINE_HEIGHT} fontWeight={600}>
          {`${line} `}
        </tspan>
      ))}
      {isValueBelow ? (
        <tspan x={x} y={first + nameLines.length * LINE_HEIGHT}>
          {valueText}
        </tspan>
      ) : (
        <tspan>{valueText}</tspan>
      )}
    </text>
  )
}
