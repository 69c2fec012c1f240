import type { EveryYearReading, FirstReading } from '../../../domain/claim/figureReadings'
import type { Observation } from '../../../domain/observation/observation'
import { formats } from '../formats'
import { amountWords } from '../measures/measureTerms'
import type { Judged } from './checkedWords'
import { measureNouns, ownedBy, testWords } from './readingNouns'

/** In which years it was so, where a sentence on several years is wrong, without its full stop; `null` for other kinds. */
export function yearsFound({ reading, judgement, allies }: Judged): string | null {
  if (judgement.verdict !== 'does not hold') return null
  if (reading.kind !== 'first' && reading.kind !== 'every_year') return null
  if (typeof reading.who !== 'string' || reading.test.change_from !== undefined) return null
  const owner = ownedBy(reading.who, measureNouns[reading.measure], allies)
  const rest = `${owner} was ${testWords(reading.test, reading.measure)}`
  return reading.kind === 'first'
    ? firstFound(reading, judgement.against, { owner, rest })
    : everyFound(reading, judgement, rest)
}

const inWords = (figures: readonly Observation[]) =>
  formats.list(figures.map((one) => `${one.year} (${amountWords(one)})`))

/** The year itself did not pass, or earlier ones did. */
function firstFound(
  { year, since }: FirstReading,
  against: readonly Observation[],
  { owner, rest }: { readonly owner: string; readonly rest: string },
): string | null {
  const own = against.find((one) => one.year === year)
  if (own !== undefined) return `${owner} was ${amountWords(own)} in ${year}`
  const years = against.length > 6 ? against.slice(0, 1) : against
  const after = since === undefined ? '' : ` since ${since}`
  return years.length === 0 ? null : `${rest}${after} already in ${inWords(years)}`
}

function everyFound(
  { from, to }: EveryYearReading,
  { passing, against, open }: Judged['judgement'],
  rest: string,
): string {
  const span = `the years from ${from} to ${to}`
  const without = open.length === 0 ? '' : `, of ${open.length} of which our copy has no figure,`
  if (passing.length === 0) return `${rest} in none of ${span}${without}`.replace(/,$/, '')
  return against.length <= passing.length && open.length === 0
    ? `${rest} in all of ${span} but ${inWords(against)}`
    : `${rest} in ${passing.length} of ${span}${without}: ${inWords(passing)}`.replace(',:', ':')
}
