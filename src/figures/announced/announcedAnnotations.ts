import type { Annotate, Candidate } from '../annotation/annotation'

/** The year whose later table differs most from what was announced, and the newest whose table measures something else. */
export const announcedAnnotations: Annotate<'announced'> = ({ years }, _, { annotation }) => {
  const held = years.flatMap(({ table, ...column }) => {
    const [most] = column.announced
    return table === null || most === undefined ? [] : { ...column, table, most }
  })
  const [far] = held
    .filter(({ isApart, table, most }) => !isApart && table !== most)
    .toSorted((a, b) => Math.abs(b.table - b.most) - Math.abs(a.table - a.most))
  const apart = held.findLast(({ isApart, table, most }) => isApart && table !== most)
  const said: readonly Candidate[] = [
    ...(far === undefined
      ? []
      : [
          {
            reason: 'move' as const,
            year: far.year,
            text: annotation.announcedText(far.year, far.most, far.table),
          },
        ]),
    ...(apart === undefined
      ? []
      : [
          {
            reason: 'stated' as const,
            year: apart.year,
            text: annotation.announcedApartText(apart.year, apart.mostText, apart.table),
          },
        ]),
  ].map((one) => ({ ...one, weight: 0, series: null }))
  return said.toSorted((a, b) => a.year - b.year)
}
