import { useEffect, useRef } from 'react'
import { CHARTS, type ChartKind, type View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { useWords } from '../wordsContext'
import { MeasureControl } from './MeasureControl'

/** The charts in sight, in their order. */
const TABS: readonly ChartKind[] = ['ranking', 'map', 'trend', 'change', 'count', 'path']
/** The others, under “More”. */
const FOLDED = CHARTS.filter((chart) => !TABS.includes(chart))

interface ChartTabsProps {
  readonly view: View
  readonly choose: Choose
}

/** Which chart is drawn, and of what: one group, the less asked for in a fold. */
export function ChartTabs({ view, choose }: ChartTabsProps) {
  const { control, charts } = useWords()
  const row = useRef<HTMLFieldSetElement>(null)
  const isFolded = FOLDED.includes(view.chart)
  // On a phone the row scrolls: the one chosen is to be seen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is another one with each chart
  useEffect(() => showChosen(row.current), [view.chart])
  const tab = (chart: ChartKind) => (
    <label key={chart} className="chart-kind">
      <input
        type="radio"
        name="chart"
        value={chart}
        autoComplete="off"
        checked={chart === view.chart}
        onChange={() => choose({ chart })}
      />
      <span>{charts[chart].name}</span>
    </label>
  )
  return (
    <fieldset ref={row} className="chart-kinds">
      <legend className="visually-hidden">{control.chartKindLabel}</legend>
      {TABS.map(tab)}
      <details className={isFolded ? 'more is-chosen' : 'more'}>
        <summary>{isFolded ? charts[view.chart].name : control.more}</summary>
        <div className="more-fold">
          {FOLDED.map(tab)}
          <MeasureControl view={view} choose={choose} />
          {view.measure !== 'share' && <p className="hint">{control.otherReleasesHint}</p>}
          <button
            type="button"
            className="quiet reset"
            aria-label={control.resetLabel}
            onClick={() => choose(RESET)}
          >
            {control.reset}
          </button>
        </div>
      </details>
    </fieldset>
  )
}

/** So wide a row fades where it runs on, in px. */
const FADE = 40

/** Scrolls a row of tabs, and nothing else, as far as the chosen one asks for, clear of where it fades. */
function showChosen(row: HTMLElement | null): void {
  const chosen = row?.querySelector('.chart-kind:has(:checked), .more.is-chosen > summary')
  if (row === null || !chosen) return
  const [around, own] = [row.getBoundingClientRect(), chosen.getBoundingClientRect()]
  if (own.right > around.right - FADE) row.scrollLeft += own.right - around.right + FADE
  if (own.left < around.left) row.scrollLeft -= around.left - own.left
}

/** Everything back to its default but the language and the theme, which are the reader’s. */
const RESET = {
  chart: undefined,
  measure: undefined,
  release: undefined,
  year: undefined,
  years: undefined,
  threshold: undefined,
  allies: undefined,
  colour: undefined,
  since: undefined,
} as const
