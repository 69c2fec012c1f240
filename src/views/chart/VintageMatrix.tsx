import type { SeriesCode } from '../../domain/ally'
import type { Release } from '../../domain/release/release'
import { type VintageMatrix as Matrix, vintageMatrix } from '../../domain/revision/vintages'
import type { Scene } from '../../domain/scene'
import type { Choose } from '../choose'
import { AllySelect } from '../controls/AllySelect'
import { useWords, useWordsOf } from '../wordsContext'

interface VintageMatrixProps {
  readonly scene: Scene
  readonly series: SeriesCode
  readonly choose: Choose
}

/** Every figure of one ally, which can be chosen, in every release up to the view's. */
export function VintageMatrix({ scene, series, choose }: VintageMatrixProps) {
  const { noun } = useWords()
  const { allies } = scene.reference
  const words = useWordsOf('matrix')
  const matrix = vintageMatrix(scene.vintages, series)
  const name = noun.nameOf(allies, series)
  return (
    <div className="vintage-matrix">
      <h3>{words.title(name)}</h3>
      <AllySelect
        label={words.allyLabel}
        value={series}
        series={[...new Set([...allies.map(({ code }) => code), series])]}
        allies={allies}
        choose={(code) => choose({ allies: [code] })}
      />
      {matrix.releases.length === 0 ? (
        <p>{words.noFigures(name)}</p>
      ) : (
        <MatrixTable matrix={matrix} series={series} name={name} year={scene.view.year} />
      )}
    </div>
  )
}

interface MatrixTableProps {
  readonly matrix: Matrix
  readonly series: SeriesCode
  readonly name: string
  /** The year shown in the chart, which stands out. */
  readonly year: number
}

/** Years down, releases across, the newest first: where not all fit, it opens on them. */
function MatrixTable({ matrix, series, name, year: shown }: MatrixTableProps) {
  const words = useWordsOf('matrix')
  const releases = matrix.releases.toReversed()
  const concepts = runsOf(releases)
  const starts = new Set(concepts.slice(1).map(({ from }) => from.id))
  const breakAt = ({ id }: Release) => (starts.has(id) ? { 'data-break': '' } : {})
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard. */}
      <section aria-label={words.regionLabel(name)} tabIndex={0}>
        <table data-vintages={series}>
          <caption>{words.caption(concepts.length > 1)}</caption>
          <thead>
            <tr>
              <td />
              {concepts.map(({ from, length }) => (
                <th key={from.id} scope="colgroup" colSpan={length} {...breakAt(from)}>
                  {words.conceptHead(from)}
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col">{words.year}</th>
              {releases.map((release) => (
                <th key={release.id} scope="col" className="numeric" {...breakAt(release)}>
                  {words.head(release).date}
                  <small>{words.head(release).grade}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ year, cells }) => (
              <tr key={year} data-year={year} aria-current={year === shown || undefined}>
                <th scope="row">{year}</th>
                {releases.map((release, index) => {
                  const cell = cells.at(-1 - index)
                  return (
                    <td key={release.id} className="numeric" {...breakAt(release)}>
                      {cell === undefined ? '' : words.cell(cell)}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** The columns in runs of one concept. */
function runsOf(releases: readonly Release[]) {
  const starts = releases.filter(({ concept }, index) => concept !== releases[index - 1]?.concept)
  return starts.map((from, index) => {
    const next = starts[index + 1]
    const end = next === undefined ? releases.length : releases.indexOf(next)
    return { from, length: end - releases.indexOf(from) }
  })
}
