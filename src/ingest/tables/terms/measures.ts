import { MEASURE_COLUMNS, MEASURES, type Measure } from '../../../domain/measure'
import { foldText } from '../names/nameKey'
import { subjectIn } from './subject'
import { type UnitFound, unitIn } from './units'
import { anyWord } from './words'

/** What a text says that figures are. */
export interface MeasureFound {
  /** One measure; `other` for what NATO's tables do not hold; `null` where it names none or several. */
  readonly measure: Measure | 'other' | null
  /** Which measures it may be where the text leaves prices open. */
  readonly choices: readonly Measure[]
  /** Named by a word for share or per cent, or by a currency, alone: without saying of what. */
  readonly weak: boolean
  readonly unit: UnitFound
}

const GDP =
  anyWord(`gdp pib bip bbp pkb bnp hdp bdp pil skp ikp bvp bkt pbb vlf αεπ ΑΕΠ бвп ввп бдп gsyh gsyih
  gross_domestic_product produit_interieur_brut bruttoinlandsprodukt* producto_interi*or_bruto producto_interno_bruto
  prodotto_interno_lordo bruto_binnenlands_product produkt*_krajow*_brutto hruby_domaci_produkt bruttonationalprodukt*`)
const SHARE =
  anyWord(`share shares part anteil* quote quota cuota cota parte proporcion proporzione ratio udzial* aandeel pay
  payi oran* orani andel* osuu* osa osakaal* podil* podiel* udio udjel* udel* delez arany* reszarany μεριδι* ποσοστ* dalis dalies dala dalu ipatsvar* ponder*
  дял* удео удел* proportion burden effort lastquote perqindj* pjes* incidenza rapporto peso`)
/** What is no spending of an ally's own on its forces, though defence be named beside it; unless it is said to be part of it. */
const NOT_SPENDING =
  anyWord(`ukrain* ukrajin* україн* украин* aid hilfe* aide ayuda shortfall* gap gaps lucke* deficit surplus needed missing exports? imports?
  r&d research forschung* debt* peak rekord*`)
const INCLUDING = anyWord(
  `incl* inkl* einschl* compris* compres* excl* exkl* with* without ohne mit sans avec hors sin con`,
)
/** Denominators that NATO's tables do not have. */
const OTHER_WHOLE =
  anyWord(`labou?r_force government_expenditure government_spending general_government central_government gni
  bne bruttonationaleinkommen* world_spending global_spending world_total staatshaushalt* bundeshaushalt* total_budget budget_share
  public_spending population public_expenditure government_budget gov_budget of_population`)
/** Totals that a share may be of instead of GDP. */
const OTHER_TOTAL =
  anyWord(`of_total of_nato of_all of_budget of_spending of_expenditure nato_total nato_spending nato_expenditure
  total_spending total_expenditure am_haushalt am_gesamt* du_total du_budget del_total del_presupuesto del_bilancio budgetanteil
  haushaltsanteil of_the_total of_the_budget`)
const PER_CAPITA =
  anyWord(`per_capita pro_kopf par_habitant par_tete per_capita pro_capite per_hoofd na_mieszkanca kisi_basi*
  κατα_κεφαλην per_person per_head per_inhabitant na_obyvatele na_obyvatela po_stanovniku por_habitante per_innbygger`)
const EQUIPMENT =
  anyWord(`equipment equipement* ausrustung* equip* equipamiento* equipaggiament* materieel uitrusting sprzet*
  uzbrojeni* techizat* teçhizat εξοπλισμ* vybaveni vybaveni* vybaven* felszereles* oprem* utstyr materiel* varustus
  echipament* оборудван* procurement major_equipment`)
const PERSONNEL =
  anyWord(`personnel personal personale personeel personel* personalkosten effectifs truppen troops
  armed_forces_strength streitkrafte* προσωπικο osobowe henkilosto manpower szemelyi osoblje`)
const INFRASTRUCTURE = anyWord(
  'infrastruct* infrastrukt* infraestruct* infrastruttur* altyapi* υποδομ* инфраструкт*',
)
const OTHER_PART =
  /^(?:other|other expenditure|other share|sonstige[sr]?|autres?|otros?|altro|overige|inne|diger|λοιπα)(?: \([a-z]\))?[ ,%()]*(?:share|pct)?(?: · .*)?$/u
const CHANGE =
  anyWord(`change* growth variation* verander* wachstum* croissance evolution* variaci* crecimient* variazion*
  crescit* wzrost* zmian* groei degisim* artis* vekst* tillvaxt* zmen* rust* porast* μεταβολ* αυξηση kasvu* nar* promjen*
  sprememb* increase* zuwachs* anstieg* hausse crestere`)
/** What NATO's real change is called by: it is of one year, at constant prices. */
const YEARLY =
  anyWord(`real reale* reel* reala* realn* realt annual* yearly year-on-year yoy jahrlich* annuel* anual* annuale roczn*
  jaarlijks* yillik* ετησι* arlig* evi eves vuosi* rocni godisnj* constant* konstant* πραγματικ* реал* realni* inflation-adjusted`)
const SPENDING =
  anyWord(`expenditure* spending spend depenses? ausgabe* verteidigungsausgaben gasto* despesa* spesa spese uitgave*
  defensie-uitgaven wydat* harcama* δαπαν* utgifter udgifter vydaj* kiadas* rashod* izdat* menot kulud* izdevum* islaid*
  cheltuiel* разход* outlay* budget* milex`)
/** What a header, heading, title or indicator says that its figures are. */
export function measureIn(text: string): MeasureFound {
  const spaced = text.replace(/<[^>]*>/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2')
  const folded = foldText(spaced)
    .replace(/[_\s]+/g, ' ')
    .trim()
  const unit = unitIn(folded)
  const exact = COLUMNS.get(text.trim().toLowerCase())
  if (exact !== undefined) return { measure: exact, choices: [], weak: false, unit: EXACT_UNIT }
  if (folded === '') return { measure: null, choices: [], weak: false, unit }
  const found = named(folded, unit)
  return { measure: null, choices: [], weak: false, unit, ...found }
}

/** Whether a folded word belongs to the vocabulary of measures. */
export function saysMeasure(word: string): boolean {
  const vocabulary = [
    GDP,
    SHARE,
    PER_CAPITA,
    EQUIPMENT,
    PERSONNEL,
    INFRASTRUCTURE,
    CHANGE,
    SPENDING,
  ]
  return subjectIn(word) === 'defence' || vocabulary.some((words) => words.test(word))
}

const COLUMNS = new Map<string, Measure>(
  MEASURES.map((measure) => [MEASURE_COLUMNS[measure], measure]),
)
/** The World Bank's name for the share, which its readers' programs take for the column's. */
COLUMNS.set('ms.mil.xpnd.gd.zs', 'share')
const EXACT_UNIT: UnitFound = {
  part: 'percent',
  scale: 0,
  currency: null,
  prices: null,
  isOurs: true,
}

type Found = Partial<Pick<MeasureFound, 'measure' | 'choices' | 'weak'>>

function named(folded: string, unit: UnitFound): Found {
  const isPart = unit.part !== null || SHARE.test(folded)
  if (OTHER_WHOLE.test(folded)) return { measure: 'other' }
  if (NOT_SPENDING.test(folded) && !INCLUDING.test(folded)) return { measure: 'other' }
  if (subjectIn(folded) === 'other') return { measure: 'other' }
  if (PER_CAPITA.test(folded)) return perCapita(folded, unit)
  if (CHANGE.test(folded)) return change(folded, isPart)
  const part = partOfSpending(folded, unit, isPart)
  if (part !== null) return { measure: part }
  if (isPart && OTHER_TOTAL.test(folded) && !GDP.test(folded)) return { measure: 'other' }
  if (isRatioToGdp(folded, unit)) return { measure: 'share' }
  if (GDP.test(folded)) return isPart ? { measure: 'share' } : money(['gdpCurrent', 'gdp'], unit)
  if (unit.currency !== null || SPENDING.test(folded)) return spending(folded, unit, isPart)
  if (isPart) return { measure: 'share', weak: true }
  return {}
}

/** Spending and GDP in one name without a currency between: `milex_gdp`. Two amounts would be joined by a word. */
function isRatioToGdp(folded: string, { currency, scale, prices }: UnitFound): boolean {
  const isBare = currency === null && scale === null && prices === null
  const areTwo = /[&+]|(?<!\p{L})(?:and|und|et|y|e|en|og|och|ja|i|a)(?!\p{L})/u.test(folded)
  return isBare && !areTwo && GDP.test(folded) && SPENDING.test(folded)
}

function perCapita(folded: string, { currency, prices }: UnitFound): Found {
  if (currency === 'other' || currency === 'national' || prices === 'current')
    return { measure: 'other' }
  return { measure: GDP.test(folded) ? 'gdpPerCapita' : 'expenditurePerCapita' }
}

function change(folded: string, isPart: boolean): Found {
  const isShare = GDP.test(folded) && isPart
  if (isShare && SHARE.test(folded))
    return /\band\b|\bund\b|\bet\b|\by\b/.test(folded) ? {} : { measure: 'other' }
  if (GDP.test(folded) || /nominal|current/.test(folded)) return { measure: 'other' }
  const isOfPart = [SHARE, EQUIPMENT, PERSONNEL, INFRASTRUCTURE].some((words) => words.test(folded))
  return { measure: !isOfPart && YEARLY.test(folded) ? 'realChange' : 'other' }
}

function partOfSpending(
  folded: string,
  unit: UnitFound,
  isPart: boolean,
): Measure | 'other' | null {
  const wanted: readonly [RegExp, Measure][] = [
    [EQUIPMENT, 'equipment'],
    [INFRASTRUCTURE, 'infrastructureShare'],
    [OTHER_PART, 'otherShare'],
  ]
  const isOfGdp = GDP.test(folded)
  for (const [words, measure] of wanted) {
    if (words.test(folded)) return isOfGdp || unit.currency !== null ? 'other' : measure
  }
  if (!PERSONNEL.test(folded)) return null
  if (isOfGdp || unit.currency !== null) return 'other'
  if (isPart) return 'personnelShare'
  return unit.scale === -3 ? 'personnel' : 'other'
}

function money(choices: readonly [current: Measure, constant: Measure], unit: UnitFound): Found {
  if (unit.currency === 'other' || unit.currency === 'national') return { measure: 'other' }
  if (unit.prices === null) return { choices }
  return { measure: unit.prices === 'current' ? choices[0] : choices[1] }
}

function spending(folded: string, unit: UnitFound, isPart: boolean): Found {
  if (unit.currency === 'national')
    return { measure: unit.prices === 'constant' ? 'other' : 'nationalCurrency' }
  if (unit.currency === 'other') return { measure: 'other' }
  if (unit.currency === null && isPart) return { measure: 'share', weak: true }
  if (unit.currency === null && unit.scale === null && unit.prices === null) return {}
  if (unit.currency === null && subjectIn(folded) !== 'defence' && !SPENDING.test(folded)) return {}
  const isNamed = SPENDING.test(folded)
  return {
    ...money(['expenditureCurrent', 'expenditure'], unit),
    ...(isNamed ? {} : { weak: true }),
  }
}
