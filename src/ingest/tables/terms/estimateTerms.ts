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
  `p f prov* prev* prel* vorlauf* forecast* projection* projected plan* budget* prognos* b r u d s`,
)

/**
 * Whether a mark or word calls a figure an estimate: `e`, `est.`, `Schätzung`, a status column's 1.
 * `null` where it says something else (provisional, forecast, a break in the series) or nothing.
 */
export function estimateIn(text: string): boolean | null {
  const folded = foldText(text)
    .replace(/[().[\],;*]/g, ' ')
    .trim()
  if (folded === '') return null
  if (folded === '1' || folded === 'true' || folded === 'yes') return true
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
