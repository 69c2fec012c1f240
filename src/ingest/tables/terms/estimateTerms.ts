import { foldText } from '../names/nameKey'
import { anyWord } from './words'

const ESTIMATE =
  anyWord(`e est estd estim* geschatzt* schatz* schatt* gesch stim* szacun* szac tahmin* odhad* becsl*
  becsult ανθυπ* εκτιμ* εκτ procjen* procen* ocena ocenjen* ocen vertin* novert* hinnang* arvio* anslag* anslatt* overslag
  estimat* uppskatt* skonnad* skon aproximad* оцен* процен* оценк* vleresim* aetlun*`)

const FINAL =
  anyWord(`actual actuals final definit* defini* endgultig* realise real observed outturn ist vorlaufig_nein
  definitief ostatecz* wykonan* kesin gercek* definitiv* lopullin* endelig* effettiv* consuntiv* ejecutad* τελικ*
  published f_final no non nein nee nie hayir false 0 a`)

const OPEN = anyWord(
  `p f prov* prev* prel* vorlauf* forecast* projection* projected plan* budget* prognos* b r u d s
  inapplicable unpublished uncollected outside missing`,
)

/** Yes and no as whole cells, in a column that asks whether a figure is an estimate. */
const YES = new Set(
  '1 true yes y ja oui si sim tak evet igen ano da ναι jo kylla jah ja taip po да так'.split(' '),
)
const NO = new Set('0 false no n nein non nao nie hayir nem ne nej nei ei οχι не ні'.split(' '))

/**
 * Whether a mark or word calls a figure an estimate: `e`, `est.`, `Schätzung`, a status column's 1.
 * `null` where it says something else (provisional, forecast, a break in the series) or nothing.
 */
export function estimateIn(text: string): boolean | null {
  const folded = foldText(text)
    .replace(/[().[\],;*]/g, ' ')
    .trim()
  if (folded === '') return null
  if (YES.has(folded)) return true
  if (NO.has(folded)) return false
  if (ESTIMATE.test(folded)) return !/^(?:no|not|non|kein|nicht)(?![\p{L}])/u.test(folded)
  return FINAL.test(folded) ? false : null
}

/** Whether a mark behind a year or figure is known at all: an estimate, a forecast, a flag. */
export function isKnownMark(text: string): boolean {
  const folded = foldText(text)
    .replace(/[().[\],;*†‡§¹²³]/g, ' ')
    .trim()
  return folded === '' || ESTIMATE.test(folded) || OPEN.test(folded) || FINAL.test(folded)
}
