import { isAggregate, type SeriesCode } from '../../domain/ally'
import { isOwn } from '../../domain/release/release'
import type { HeldScene } from '../../domain/scene'
import { tenseOf } from '../../domain/verdict/answer'
import { CHART_TRAITS, MAX_SERIES, selectsAllies } from '../../domain/view/view'
import type { DrawnFigure, Figure } from '../../figures/chart'
import type { FigureNote } from '../../figures/figure'
import { namesYears } from '../../figures/rowAttributes'
import type { Words } from '../../words/parts'
import type { Choose } from '../choose'
import { ChosenAllies } from '../controls/ChosenAllies'
import { ColouringControl } from '../controls/ColouringControl'
import { LinkedText } from '../LinkedText'
import { LoadedPart } from '../loading/LoadedPart'
import { PageLink } from '../PageLink'
import { useDataLang, useWords } from '../wordsContext'
import { Annotations } from './Annotations'
import { Chart } from './Chart'
import { DataTable } from './DataTable'
import { TableBar } from './TableBar'

const bringMatrix = async () => (await import('./VintageMatrix')).VintageMatrix

interface ChartPanelProps {
  readonly scene: HeldScene
  readonly drawn: DrawnFigure
  readonly choose: Choose
}

/** Title, chart with what its signs mean, and source; the same figures as a table, and what else is noted, both folded. */
export function ChartPanel({ scene, drawn, choose }: ChartPanelProps) {
  const words = useWords()
  const { figure } = drawn
  const { view, figures, reference } = scene
  const apart = figure.notes.filter(({ where }) => where === 'apart')
  return (
    <>
      <figure className="chart-figure" aria-labelledby="chart-title">
        <div className="chart-line">
          <h2 id="chart-title">{figure.title}</h2>
          {/* Where the answer is the usual count, it says itself from which release and as of when. */}
          <p className="subtitle">
            {figure.question === undefined
              ? words.page.figuresAre[tenseOf(figures.release, view.year)]
              : figure.subtitle}
          </p>
        </div>
        <ChosenAllies view={view} allies={reference.allies} choose={choose} />
        {CHART_TRAITS[view.chart].isColoured && (
          <ColouringControl value={view.colour} choose={choose} />
        )}
        <Chart
          drawn={drawn}
          pick={picking(scene, figure, choose, words)}
          picked={scene.view.allies}
        />
        <Annotations annotations={figure.annotations ?? []} />
        <Footnotes notes={figure.notes.filter(({ where }) => where !== 'apart')} />
        <p className="grade">
          {words.page.copyOf[figures.release.grade]},{' '}
          <PageLink to={isOwn(figures.release) ? 'own' : 'method'}>
            {words.page.checkedHow}
          </PageLink>
        </p>
        <figcaption className="source-line">{figure.caption}</figcaption>
      </figure>
      <DataTable table={figure.table} isOverYears={namesYears(figure)}>
        <TableBar scene={scene} figure={figure} />
      </DataTable>
      {apart.length > 0 && (
        <details className="notes-fold">
          <summary>{words.table.notesSummary(apart.length)}</summary>
          <Footnotes notes={apart} />
        </details>
      )}
      {figure.laidOpen !== undefined && (
        <LoadedPart
          bring={bringMatrix}
          props={{ scene, series: view.allies[0] ?? figure.laidOpen, choose }}
          failedTitle={words.loading.listFailed}
        />
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
  if (notes.length === 0) return null
  return (
    <ol className="footnotes">
      {notes.map(({ sign, text, quoted = '', where }) => (
        <li key={sign} data-where={where}>
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
