import { isAggregate } from '../../domain/ally'
import type { ComparedSeries, Comparison } from '../../domain/country/comparison'
import { Exploration } from '../../exploring/Exploration'
import { SharesDrawing } from '../../figures/shares/SharesDrawing'
import { natoLine, type SharesFigure, sharesScale } from '../../figures/shares/sharesFigure'
import type { Words } from '../../words/parts'
import { useWords, useWordsOf } from '../wordsContext'
import { SharesKey } from './SharesKey'

interface CompareChartsProps {
  readonly comparison: Comparison
  /** Height of each in px. */
  readonly height?: number
}

/** A small chart for each, all on the same years and the same scale. */
export function CompareCharts({ comparison, height = 110 }: CompareChartsProps) {
  const words = useWords()
  const { compare: said } = useWordsOf('countryPages')
  const { compared, figures, threshold, years } = comparison
  if (years[0] === years[1]) return null
  const values = compared.flatMap(({ line }) => line.points.flatMap(({ value }) => value ?? []))
  const scale = sharesScale([...values, threshold], words.formats.mark)
  const drawn = compared.map((own) => ({ own, figure: figureOf(own, comparison, scale, words) }))
  return (
    <>
      <h3>{said.chartHeading}</h3>
      <p className="hint">{said.scaleNote(words.formats.mark(threshold))}</p>
      <SharesKey figures={drawn.map(({ figure }) => figure)} threshold={threshold} />
      <ul className="small-multiples">
        {drawn.map(({ own, figure }) => (
          <li key={own.series}>
            <h4>
              {words.noun.nameOf(figures.allies, own.series)}{' '}
              <span className="hint">
                {own.share.value === null
                  ? words.noun.statusWords[own.share.status]
                  : words.figure.valueWords(own.share)}
              </span>
            </h4>
            <figure
              className="shares-figure"
              aria-label={said.lineAlt(figures.allies, own, figures.release)}
            >
              <Exploration words={words.exploring}>
                <SharesDrawing
                  figure={figure}
                  height={height}
                  named={{ always: years, roomy: [] }}
                />
              </Exploration>
            </figure>
          </li>
        ))}
      </ul>
    </>
  )
}

function figureOf(
  { series, line }: ComparedSeries,
  { figures, threshold, years }: Comparison,
  scale: Pick<SharesFigure, 'max' | 'ticks'>,
  { figure, noun }: Words,
): SharesFigure {
  const name = noun.nameOf(figures.allies, series)
  const label = (observation: (typeof line.points)[number]) =>
    figure.datumLabel({
      name,
      observation,
      threshold,
      isAggregate: isAggregate(series),
      withYear: true,
    })
  const ally = figures.allies.find(({ code }) => code === series)
  return {
    title: name,
    years,
    ...scale,
    mark: { value: threshold, from: years[0] },
    lines: [natoLine(line.points, ally, threshold, { name, endText: '', label })],
  }
}
