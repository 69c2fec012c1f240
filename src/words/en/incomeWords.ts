import type { Ally } from '../../domain/ally'
import type { Observation } from '../../domain/observation/observation'
import { nameOf } from './figureNouns'
import { formats } from './formats'
import { possessive } from './grammar'

/** What an "all allies" rests on besides GDP: "Luxembourg’s figure is measured against gross national income, not GDP." */
export function incomeSentence(
  observations: readonly Observation[],
  allies: readonly Ally[],
): string {
  if (observations.length === 0) return ''
  const names = observations.map(({ series }) => possessive(nameOf(allies, series)))
  const [noun, verb] = observations.length === 1 ? ['figure', 'is'] : ['figures', 'are']
  return `${formats.list(names)} ${noun} ${verb} measured against gross national income, not GDP.`
}
