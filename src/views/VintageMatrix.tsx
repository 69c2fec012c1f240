import { type Ally, compareNames, type SeriesCode } from '../domain/ally'
import type { Release } from '../domain/release'
import type { Scene } from '../domain/scene'
import { vintageMatrix } from '../domain/vintages'
import * as english from '../words/en/matrixWords'
import { SelectField } from './ClaimInputs'
import type { Choose } from './choose'
import { useWords } from './wordsContext'

/** The matrix's own words, which only it loads. */
const WORDS: Readonly<Record<string, typeof english>> = { en: english }

interface VintageMatrixProps {
  readonly scene: Scene
  readonly series: SeriesCode
  readonly choose: Choose
}

/** Every figure of one ally, which can be chosen, in every release up to the view's: years down, releases across. */
export function VintageMatrix({ scene, series, choose }: VintageMatrixProps) {
  const { noun, lang } = useWords()
  const { allies } = scene.reference
  const words = WORDS[lang] ?? english
  const matrix = vintageMatrix(scene.vintages, series)
  const name = noun.nameOf(allies, series)
  if (matrix.releases.length === 0) return null
  const concepts = runsOf(matrix.releases)
  const starts = new Set(concepts.slice(1).map(({ from }) => from.id))
  const breakAt = ({ id }: Release) => (starts.has(id) ? { 'data-break': '' } : {})
  return (
    <div className="vintage-matrix">
      <h3>{words.title(name)}</h3>
      <SelectField
        label={words.allyLabel}
        value={series}
        options={namesIn(allies, series, name)}
        choose={(code) => choose({ allies: [code] })}
      />
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
              {matrix.releases.map((release) => (
                <th key={release.id} scope="col" className="numeric" {...breakAt(release)}>
                  {words.head(release).date}
                  <small>{words.head(release).grade}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ year, cells }) => (
              <tr key={year} data-year={year} aria-current={year === scene.view.year || undefined}>
                <th scope="row">{year}</th>
                {matrix.releases.map((release, index) => (
                  <td key={release.id} className="numeric" {...breakAt(release)}>
                    {cells[index] === undefined ? '' : words.cell(cells[index])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

/** The names to choose from, by code, in their order; the one shown is among them, ally or aggregate. */
function namesIn(allies: readonly Ally[], series: SeriesCode, name: string) {
  const others = allies.map((ally) => [ally.code, ally.name] as const)
  const all = [...new Map([...others, [series, name] as const])]
  return Object.fromEntries(all.sort(([, a], [, b]) => compareNames(a, b)))
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
