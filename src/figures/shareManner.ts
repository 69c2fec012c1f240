import { shareAxis } from './axis'
import { datumCells, figureDatum } from './datum'
import type { Manner } from './manner'
import { figureMarks } from './marks'

/** Shares of GDP: judged against marks. */
export const shareManner: Manner = {
  marks: figureMarks,
  axis: (values, _, words) => shareAxis(values, words),
  caption: ({ figures }, { figure }) => figure.sourceLine(figures.release),
  datum: figureDatum,
  columns: (year, { view }, { figure: { tableHeaders: headers } }) => [
    {
      key: 'share',
      header: year === null ? headers.shareOverYears : headers.share(year),
      isNumeric: true,
    },
    { key: 'figure', header: headers.figure },
    { key: 'verdict', header: headers.verdict(view.threshold) },
    { key: 'remark', header: headers.remark },
  ],
  cells: datumCells,
}
