import { type Ally, isAggregate, type SeriesCode } from '../../domain/ally'
import { nameOf } from './figureNouns'
import { formats } from './formats'
import { inText } from './grammar'

/** The name of an ally or aggregate inside a sentence: "the United States", "all allies together". */
export function nameInText(allies: readonly Ally[], series: SeriesCode): string {
  if (series === 'NATO_TOTAL') return 'all allies together'
  if (isAggregate(series)) return 'the European allies and Canada together'
  return inText(nameOf(allies, series))
}

/** Names inside a sentence, in the order given. */
export function namesInText(allies: readonly Ally[], codes: readonly SeriesCode[]): string {
  return formats.list(codes.map((code) => nameInText(allies, code)))
}
