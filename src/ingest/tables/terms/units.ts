import { anyWord } from './words'

/** What a text says of the unit. */
export interface UnitFound {
  readonly part: 'percent' | 'fraction' | 'basis points' | 'per mille' | null
  /** Power of ten from its numbers to millions: 3 for billions. `null` where it names none. */
  readonly scale: number | null
  readonly currency: 'usd' | 'national' | 'other' | null
  readonly prices: 'constant' | 'current' | null
  /** Named by a column of data/nato, whose unit and decimal point are known. */
  readonly isOurs: boolean
}

const BASIS_POINTS =
  anyWord(`basis_point* basispunkt* bps? bp points?_de_base puntos?_basicos? punti?_base basispunt*
  punkt*_bazow* baz_puan* bazicn* bazick* basispoeng* baspunkt* μοναδες_βασης pontos?_base bazisp* puncte_de_baza
  bazov* peruspiste*`)
const PER_MILLE = anyWord('per_mille promille promil* pour_mille por_mil per_mil')
const FRACTION =
  anyWord(`fraction fractions anteil_von_1 bruchteil* share_of_one share_of_1 fraction_de_1 decimal_share
  as_decimal as_a_decimal fraccion frazione ulamek 0-1 0–1`)
const PERCENT =
  /%|(?<![\p{L}])(?:per ?cent\p{L}*|pct|prozent\p{L}*|pour ?cent\p{L}*|por ?cien\p{L}*|porcent\p{L}*|percentual\p{L}*|perc|procent\p{L}*|prosent\p{L}*|posto|postot\p{L}*|yuzde\p{L}*|ποσοστ\p{L}*|szazalek\p{L}*|protsen\p{L}*|pc(?= gdp)|проц\p{L}*|odstot\p{L}*|τοις εκατο|perqind\p{L}*|hlutfall)(?![\p{L}])/u

const BILLION = anyWord(
  'bn billions? milliard* mrd mrds md mds mld miliard* miljard* miljardi mil_millones mil_milhoes bilhoes milyar δισ* млрд mia',
)
const LONG_BILLION = anyWord('billionen billones bilion* biljoen billions_long')
const MILLION = anyWord(
  'millions? millionen mio mn mln mill millones milho* milioni milion* miljoen* milyon εκατ* млн miljon* mil_eur m',
)
const THOUSAND =
  anyWord(`thousands? tausend* tsd milliers? miles migliaia tys* tysi* bin duizend* χιλ* '?000s? k tus* tis
  tisic* ezer tusen* хил* тыс* mii`)
const USD =
  /us ?\$|\$ ?us|(?<![\p{L}])usd(?![\p{L}])|us[\s-]?dollars?|u\.s\. dollars?|dollars? (?:us|americains|des etats)|us-?dollar|dolares|dollari|dolarow|dolar\p{L}*|δολαρ\p{L}*|дол\p{L}*|(?<![\p{L}])dollars?(?![\p{L}])|\$/u
const NATIONAL =
  anyWord(`national_currenc* local_currenc* landeswahrung* monnaie_nationale monnaies_nationales lcu
  moneda_nacional valuta_nazionale nationale_valuta waluta_krajowa ulusal_para`)
const OTHER_CURRENCY =
  /€|£|(?<![\p{L}])(?:eur|euros?|gbp|pounds?|pln|czk|huf|sek|nok|dkk|ron|bgn|try|cad|chf|zl|zlot\p{L}*|kc|kr|ppp|pps|kkp|intl\.?)(?![\p{L}])/u
const CONSTANT =
  anyWord(`constants? constantes? constante konstant* costanti real stal* sabit σταθερ* staly* stale fast* faste
  prix_de_20* prices_of_20* deflated inflation-adjusted stalni* stalnih valtoz* pastovi* kiinte* pusiv*`)
const CONSTANT_YEAR =
  /(?:19|20)\d{2}[\s-]*(?:prices?|prix|preise?|us\$|usd|dollars?)|(?:in|of|de|von) (?:19|20)\d{2} (?:prices|us)|(?:prices?|prix|preise?n?|precios|prezzi|prijzen) (?:of|de|von|del|di|van) (?:19|20)\d{2}/u
const CURRENT =
  anyWord(`current courants? courantes? laufend* jeweilig* corrientes? correntes? correnti biezac* cari τρεχουσ* lopend*
  nominal* lobende lopande bezn* tekuc* folyo kehtiv* gangse`)

/** Reads the unit from a folded text. */
export function unitIn(folded: string): UnitFound {
  const part = BASIS_POINTS.test(folded)
    ? 'basis points'
    : folded.includes('‰') || PER_MILLE.test(folded)
      ? 'per mille'
      : FRACTION.test(folded)
        ? 'fraction'
        : PERCENT.test(folded)
          ? 'percent'
          : null
  const isConstant = CONSTANT.test(folded) || CONSTANT_YEAR.test(folded)
  const isCurrent = CURRENT.test(folded)
  const prices = isConstant === isCurrent ? null : isConstant ? 'constant' : 'current'
  return { part, scale: scaleIn(folded), currency: currencyIn(folded), prices, isOurs: false }
}

function scaleIn(folded: string): number | null {
  if (LONG_BILLION.test(folded)) return null
  if (BILLION.test(folded)) return 3
  if (MILLION.test(folded)) return 0
  return THOUSAND.test(folded) ? -3 : null
}

function currencyIn(folded: string): UnitFound['currency'] {
  if (NATIONAL.test(folded)) return 'national'
  if (/can(?:adian|ada)?[\s-]*(?:\$|dollar)|aus?(?:tralian)?[\s-]*(?:\$|dollar)/.test(folded))
    return 'other'
  if (OTHER_CURRENCY.test(folded)) return 'other'
  return USD.test(folded) ? 'usd' : null
}
