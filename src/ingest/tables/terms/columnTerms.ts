import { foldText } from '../names/nameKey'
import { anyWord } from './words'

/** What the words of a header say that its column holds. */
export type ColumnRole = 'ally' | 'year' | 'status' | 'indicator' | 'target' | 'left out'

const ALLY =
  anyWord(`country countries ally allies nation* state states entity land lander pays pais* paese paesi staat
  staaten kraj* panstw* ulke* χωρ* zem* krajin* orszag* drzav* maa maat riik* valst* salis shtet* tara tari стран* држав*
  geo m49 ccn3 isonum area location member* mitglied* membre* iso iso2 iso3 iso_code country_code code name nome nombre lid lidstat* tag
  κρατος partner alliierte* verbundete* geography reporter territory economy`)
const YEAR =
  anyWord(`year years jahr* annee* anno anni jaar* rok lata yil* ετος χρονια evek leto godin* vuosi aasta
  gads metai viti date datum fecha time time_period period* periode zeitraum год рік fiscal_year fy haushaltsjahr
  exercice jahre arstal artal годин* год рік zeit periodo* okres* donem* jaartal ejercicio berichtsjahr kalenderjahr geschaftsjahr bezugsjahr
  bezugszeit* tidsperiode tid aika laikotarpis perioada obdobi* idoszak razdoblje ajanjakso`)
const STATUS =
  anyWord(`status statut stato estado stan estimate* estimated schatz* flag flags obs_flag obs_status type_of_figure
  is_estimate isestimate arvio* szacun* tahmin* odhad* becsl* procjen* vertin* novert* hinnang* anslag* overslag uppskatt*
  estimac* estimad* stima* εκτιμ* оцен* процен* vleresim* durum κατασταση stav tila olek allapot statuss state_of_figure art_der_angabe`)
const INDICATOR =
  anyWord(`indicator* indicateur* indikator* indicador* indicatore* wskaznik* gosterge* measure measures
  mesure* messgrosse* variable* variabl* series serie reihe subject einheit* unit units unite* unidad* jednostka kennzahl* merkmal
  birim na_item item concept`)
const TARGET = anyWord(
  `target* pledge* goal* guideline* ziel* objectif* objetivo* obiettiv* doel* cel hedef* στοχ* threshold`,
)
const LEFT_OUT =
  anyWord(`rank rang ranking rango miejsce sira plassering latitude longitude breitengrad langengrad
  comment* remark* note notes bemerkung* kommentar* remarque* commentaire* uwagi opmerking* aciklama σχολια source*
  quelle* fuente* zrodlo kaynak region regions continent kontinent* population bevolkerung* accession beitritt* freq
  frequency unit_mult* is_aggregate footnote* fussnote* anmerkung* obs_conf conf_status decimals release*
  updated published version accessed retrieved joined since seit depuis membership adhesion ingreso entry lid_sinds`)

/** Words that mean this as a whole header, and something else within a longer one. */
const WHOLE: Readonly<Record<string, ColumnRole>> = {
  ...Object.fromEntries(
    'ano an ar aar ev data anul'.split(' ').map((word) => [word, 'year'] as const),
  ),
  ...Object.fromEntries('figure figures type'.split(' ').map((word) => [word, 'status'] as const)),
  ...Object.fromEntries(
    `# lat lon lng long breite lange id index idx no nr lfd nota joined since capital hauptstadt decimal decimals origin counted
    against derived x y color colour farbe group gruppe sort url link verdict status_of_membership`
      .split(/\s+/)
      .map((word) => [word.replaceAll('_', ' '), 'left out'] as const),
  ),
}

/** What a header says by its words; `null` where it names none of these. */
export function roleIn(header: string): ColumnRole | null {
  const folded = foldText(header.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/[_\s\\/]+/g, ' ')
    .replace(/[^\p{L}\p{N} #-]/gu, '')
    .trim()
  if (folded === '' || folded.length > 40) return null
  const whole = Object.hasOwn(WHOLE, folded) ? WHOLE[folded] : undefined
  if (whole !== undefined) return whole
  if (/^against /.test(folded)) return 'left out'
  if (TARGET.test(folded)) return 'target'
  if (LEFT_OUT.test(folded)) return 'left out'
  if (INDICATOR.test(folded)) return 'indicator'
  if (STATUS.test(folded)) return 'status'
  if (YEAR.test(folded)) return 'year'
  return ALLY.test(folded) ? 'ally' : null
}
