import { lazy, Suspense } from 'react'
import { isAggregate, type SeriesCode } from '../../domain/ally'
import { isOwn } from '../../domain/release/release'
import type { HeldScene } from '../../domain/scene'
import { CHART_TRAITS, MAX_SERIES, selectsAllies } from '../../domain/view/view'
import type { DrawnFigure, Figure } from '../../figures/chart'
import type { FigureNote } from '../../figures/figure'
import { namesYears } from '../../figures/rowAttributes'
import type { Words } from '../../words/parts'
import { ChartBoundary } from '../ChartBoundary'
import type { Choose } from '../choose'
import { ColouringControl } from '../controls/ColouringControl'
import { LinkedText } from '../LinkedText'
import { EmbedButton } from '../take/EmbedButton'
import { TakeAway } from '../take/TakeAway'
import { useDataLang, useWords } from '../wordsContext'
import { Chart } from './Chart'
import { DataTable } from './DataTable'
import { TableBar } from './TableBar'

const VintageMatrix = lazy(async () => ({
  default: (await import('./VintageMatrix')).VintageMatrix,
}))

interface ChartPanelProps {
  readonly scene: HeldScene
  readonly drawn: DrawnFigure
  readonly choose: Choose
}

/** Title, chart, source and footnotes; what can be taken away; and the same figures as a table. */
export function ChartPanel({ scene, drawn, choose }: ChartPanelProps) {
  const words = useWords()
  const { figure } = drawn
  return (
    <>
      <figure className="chart-figure" aria-labelledby="chart-title">
        <h2 id="chart-title">{figure.title}</h2>
        <p className="subtitle">{figure.subtitle}</p>
        {CHART_TRAITS[scene.view.chart].isColoured && (
          <ColouringControl value={scene.view.colour} choose={choose} />
        )}
        <Chart
          drawn={drawn}
          pick={picking(scene, figure, choose, words)}
          picked={scene.view.allies}
        />
        <figcaption>
          <p className="source-line">{figure.caption}</p>
          {figure.notes.length > 0 && <Footnotes notes={figure.notes} />}
        </figcaption>
      </figure>
      <div className="take-row">
        {isOwn(scene.figures.release) ? (
          <p className="hint">{words.take.ownStays}</p>
        ) : (
          <EmbedButton scene={scene} drawn={drawn} />
        )}
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

/**
 * Highlights an ally, or takes the highlight away, and says so. A chart of the chosen ones keeps those it has,
 * and one of years alone has no allies: nothing is picked there.
 */
function picking(
  { view, reference }: HeldScene,
  { table }: Figure,
  choose: Choose,
  { noun, control, exploring }: Words,
) {
  if (selectsAllies(view.chart) || table.rows.every(({ series }) => series === null)) return null
  const { allies } = view
  return (series: SeriesCode): string => {
    const isKnown = isAggregate(series) || reference.allies.some(({ code }) => code === series)
    if (!isKnown) return ''
    const isPicked = allies.includes(series)
    if (!isPicked && allies.length >= MAX_SERIES) return control.alliesFull
    choose({ allies: isPicked ? allies.filter((code) => code !== series) : [...allies, series] })
    const name = noun.nameOf(reference.allies, series)
    return exploring.pickedText(name, !isPicked)
  }
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
