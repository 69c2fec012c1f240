import { isAggregate } from '../../domain/ally'
import type { ComparedSeries, Comparison } from '../../domain/country/comparison'
import type { Observation } from '../../domain/observation/observation'
import { judge } from '../../domain/verdict/verdict'
import type { View } from '../../domain/view/view'
import type { Parts, Words } from '../../words/parts'
import type { Choose } from '../choose'
import { TableHeads } from '../TableHeads'
import { ViewLink } from '../ViewLink'
import { useWords, useWordsOf } from '../wordsContext'

interface CompareTableProps {
  readonly comparison: Comparison
  readonly view: View
  /** Where names are links to the ally’s page; without it they are plain, as on paper. */
  readonly choose?: Choose
  /** Whether verdicts are left out, because they are asked for. */
  readonly isAsked?: boolean
}

/** Side by side: a row for each ally, a column for each figure that the release holds. */
export function CompareTable({ comparison, view, choose, isAsked = false }: CompareTableProps) {
  const words = useWords()
  const pages = useWordsOf('countryPages')
  const { compare: said } = pages
  const { compared, figures } = comparison
  const columns = columnsOf(comparison, { ...words, ...pages }, isAsked)
  return (
    <>
      <h3>{said.tableHeading}</h3>
      <table className="stacked-table compare-table">
        <caption>{said.tableCaption(comparison)}</caption>
        <TableHeads
          heads={[said.allyHead, ...columns.map(({ head }) => head)]}
          numeric={columns.flatMap(({ head, isNumeric }) => (isNumeric ? [head] : []))}
        />
        <tbody>
          {compared.map((own) => {
            const name = words.noun.nameOf(figures.allies, own.series)
            const isLinked = choose !== undefined && !isAggregate(own.series)
            return (
              <tr
                key={own.series}
                data-ally={own.series}
                data-verdict={judge(own.share, view.threshold)}
              >
                <th scope="row">
                  {isLinked ? (
                    <ViewLink
                      view={{ ...view, page: 'ally', allies: [own.series] }}
                      choose={choose}
                      text={name}
                    />
                  ) : (
                    name
                  )}
                </th>
                {columns.map(({ head, isNumeric, textOf }) => (
                  <td key={head} data-label={head} className={isNumeric ? 'numeric' : undefined}>
                    {textOf(own)}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

interface Column {
  readonly head: string
  /** Whether its cells are numbers of one kind, one below the other. */
  readonly isNumeric?: true
  readonly textOf: (own: ComparedSeries) => string
}

function columnsOf(
  comparison: Comparison,
  words: Words & Parts['countryPages'],
  isAsked: boolean,
): readonly Column[] {
  const { formats, figure, noun, compare: said, profile } = words
  const { compared, threshold, ranked, held } = comparison
  const heads = said.rowHeads
  const { signedWords, moneyWords } = words.money
  const valueOr = (observation: Observation, text: (value: number) => string) =>
    observation.value === null ? said.missingWords(observation) : text(observation.value)
  const since = Math.min(...compared.flatMap(({ change }) => change?.from.year ?? []))
  const optional = (isShown: boolean, column: Column) => (isShown ? [column] : [])
  return [
    {
      head: heads.share,
      isNumeric: true,
      textOf: ({ share }) => valueOr(share, () => figure.valueWords(share)),
    },
    {
      head: heads.rank,
      isNumeric: true,
      textOf: ({ place }) =>
        place?.rank == null ? said.notRanked : said.rankOf(place.rank, place.isTied, ranked),
    },
    ...optional(!isAsked, {
      head: heads.verdict(formats.mark(threshold)),
      textOf: ({ share, series }) =>
        share.value === null ? '–' : figure.standingWords(share, threshold, isAggregate(series)),
    }),
    {
      head: heads.firstAt(formats.mark(threshold)),
      textOf: ({ firstAtMark, series }) =>
        firstAtMark !== null
          ? profile.firstWords(firstAtMark)
          : isAggregate(series)
            ? noun.verdictWords('none', threshold)
            : said.neverAtMark,
    },
    ...optional(Number.isFinite(since), {
      head: heads.change(since),
      isNumeric: true,
      textOf: ({ change }) =>
        change === null ? '–' : signedWords(change.points, change.to.decimals),
    }),
    ...optional(held.has('equipment'), {
      head: heads.equipment,
      isNumeric: true,
      textOf: ({ equipment }) => valueOr(equipment, () => figure.valueWords(equipment)),
    }),
    ...optional(held.has('expenditure'), {
      head: heads.expenditure,
      isNumeric: true,
      textOf: ({ expenditure }) => valueOr(expenditure, moneyWords),
    }),
    ...optional(held.has('expenditurePerCapita'), {
      head: heads.perCapita,
      isNumeric: true,
      textOf: ({ perCapita }) =>
        valueOr(perCapita, (value) => formats.integer(Math.round(value / 100))),
    }),
  ]
}
