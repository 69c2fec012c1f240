import { lazy, Suspense } from 'react'
import { isAggregate, type SeriesCode } from '../../domain/ally'
import type { Scene } from '../../domain/scene'
import { CHART_TRAITS, MAX_SERIES, selectsAllies } from '../../domain/view/view'
import type { DrawnFigure } from '../../figures/chart'
import type { FigureNote } from '../../figures/figure'
import { namesYears } from '../../figures/rowAttributes'
import { unbroken } from '../../words/unbroken'
import { ChartBoundary } from '../ChartBoundary'
import type { Choose } from '../choose'
import { ColouringControl } from '../controls/ColouringControl'
import { LinkedText } from '../LinkedText'
import { EmbedButton } from '../take/EmbedButton'
import { TakeAway } from '../take/TakeAway'
import { useDataLang } from '../wordsContext'
import { Chart } from './Chart'
import { DataTable } from './DataTable'
import { TableBar } from './TableBar'

const VintageMatrix = lazy(async () => ({
  default: (await import('./VintageMatrix')).VintageMatrix,
}))

interface ChartPanelProps {
  readonly scene: Scene
  readonly drawn: DrawnFigure
  readonly choose: Choose
}

/** Title, chart, source and footnotes; what can be taken away; and the same figures as a table. */
export function ChartPanel({ scene, drawn, choose }: ChartPanelProps) {
  const { figure } = drawn
  return (
    <>
      <figure className="chart-figure" aria-labelledby="chart-title">
        <h2 id="chart-title">{figure.title}</h2>
        <p className="subtitle">{unbroken(figure.subtitle)}</p>
        {CHART_TRAITS[scene.view.chart].isColoured && (
          <ColouringControl value={scene.view.colour} choose={choose} />
        )}
        <Chart drawn={drawn} onPick={(series) => pick(scene, series, choose)} />
        <figcaption>
          <p className="source-line">{unbroken(figure.caption)}</p>
          {figure.notes.length > 0 && <Footnotes notes={figure.notes} />}
        </figcaption>
      </figure>
      <div className="take-row">
        <EmbedButton scene={scene} drawn={drawn} />
        <TableBar scene={scene} figure={figure} />
        <TakeAway scene={scene} drawn={drawn} />
      </div>
      <DataTable table={figure.table} isOverYears={namesYears(figure)} />
      {figure.laidOpen !== undefined && (
        <ChartBoundary fallback={null}>
          <Suspense fallback={null}>
            <VintageMatrix
              scene={scene}
              series={scene.view.allies[0] ?? figure.laidOpen}
              choose={choose}
            />
          </Suspense>
        </ChartBoundary>
      )}
    </>
  )
}

/** Highlights an ally, or takes the highlight away. A chart of the chosen ones keeps those it has. */
function pick({ view, reference }: Scene, series: SeriesCode, choose: Choose): void {
  const isKnown = isAggregate(series) || reference.allies.some(({ code }) => code === series)
  if (selectsAllies(view.chart) || !isKnown) return
  if (view.allies.includes(series)) {
    choose({ allies: view.allies.filter((code) => code !== series) })
  } else if (view.allies.length < MAX_SERIES) choose({ allies: [...view.allies, series] })
}

function Footnotes({ notes }: { readonly notes: readonly FigureNote[] }) {
  const own = useDataLang()
  return (
    <ol className="footnotes">
      {notes.map(({ sign, text, quoted = '' }) => (
        <li key={sign}>
          <sup>{sign}</sup>
          <span>
            <LinkedText text={text.slice(0, text.length - quoted.length)} />
            {quoted !== '' && (
              <span lang={own}>
                <LinkedText text={quoted} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
