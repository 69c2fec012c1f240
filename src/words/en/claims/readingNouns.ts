import type { Ally, SeriesCode } from '../../../domain/ally'
import type { ReadingMeasure } from '../../../domain/claim/readingMeasure'
import { seriesMeant } from '../../../domain/claim/readingScope'
import type {
  Among,
  ChangeMeasure,
  End,
  Group,
  Op,
  SetScope,
  Test,
  UncheckableReason,
  WhoOrOthers,
} from '../../../domain/claim/readingTerms'
import { formats } from '../formats'
import { owned } from '../grammar'
import { nameInText, namesInText } from '../namesInText'

/** What an ally has of a measure, to stand after its name. */
export const measureNouns: Readonly<Record<ReadingMeasure, string>> = {
  share: 'share of GDP for defence',
  real_growth: 'real growth of defence spending over the year before',
  usd_current: 'defence spending at current prices',
  usd_constant: 'defence spending at constant prices',
  usd: 'defence spending',
  nat: 'defence spending in its own currency',
  percap: 'defence spending per head',
  personnel: 'number of military personnel',
  equip: 'share of defence spending for equipment',
}

/** A number as it is said: thousands set apart, at most two decimals. */
export const plainNumber = (value: number): string => {
  const hundredths = Math.round(value * 100)
  return formats.number(hundredths, [0, 2])
}

function money(millions: number): string {
  const size = Math.abs(millions)
  return size >= 1000
    ? `US$ ${plainNumber(millions / 1000)} billion`
    : `US$ ${plainNumber(millions)} million`
}

/** A number of a measure with its unit. */
export function measured(measure: ReadingMeasure, value: number): string {
  switch (measure) {
    case 'share':
      return `${plainNumber(value)}% of GDP`
    case 'real_growth':
    case 'equip':
      return `${plainNumber(value)}%`
    case 'usd':
    case 'usd_current':
    case 'usd_constant':
      return money(value)
    case 'nat':
      return `${plainNumber(value)} million`
    case 'percap':
      return `US$ ${plainNumber(value)}`
    case 'personnel':
      return `${plainNumber(value * 1000)} persons`
  }
}

/** How a number is compared, before it. */
export const opWords: Readonly<Record<Op, string>> = {
  '=': '',
  '>=': 'at least ',
  '>': 'more than ',
  '<=': 'at most ',
  '<': 'less than ',
  '~': 'about ',
  nearly: 'nearly ',
  'just>': 'just over ',
  frac: 'about ',
}

/** The same for the list to choose from. */
export const opNames: Readonly<Record<Op, string>> = {
  '=': 'is, as rounded',
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
  '~': 'about',
  nearly: 'nearly',
  'just>': 'just over',
  frac: 'about, a fraction in words',
}

const MARK_WORDS: Readonly<Record<Op, string>> = {
  '=': 'at',
  '>=': 'at or above',
  '>': 'above',
  '<=': 'at or below',
  '<': 'below',
  '~': 'at about',
  nearly: 'nearly at',
  'just>': 'just above',
  frac: 'at about',
}

/** How one stands to another or to a mark. */
export const standsTo = (op: Op): string => MARK_WORDS[op]

/** A test as an ally passes it: "at or above 2% of GDP". `usual` is the measure of a test that names none. */
export function testWords(test: Test, usual: ReadingMeasure = 'share'): string {
  const measure = test.measure ?? usual
  const since = test.change_from
  if (since !== undefined) {
    const noun = measureNouns[measure]
    if (test.value === 0 && test.op === '>') return `higher in ${noun} than in ${since}`
    if (test.value === 0 && test.op === '<') return `lower in ${noun} than in ${since}`
    return `${MARK_WORDS[test.op]} ${plainNumber(test.value)} points of change in ${noun} since ${since}`
  }
  const of = measure === 'equip' ? ' of defence spending for equipment' : ''
  return `${MARK_WORDS[test.op]} ${measured(measure, test.value)}${of}`
}

/** Several tests at once. */
export const testsWords = (tests: readonly Test[], usual?: ReadingMeasure): string =>
  formats.list(tests.map((test) => testWords(test, usual)))

/** Who makes up a group, inside a sentence. */
export const groupNames: Readonly<Record<Group, string>> = {
  EUROPE: 'the European allies',
  EU: 'the allies in the European Union',
  BORDER_RUS_UKR: 'the allies with a land border to Russia or Ukraine',
}

/** Whom a reading ranges over, and who is left out. */
export function rangeWords(
  among: Among | undefined,
  excluding: readonly SeriesCode[] | undefined,
  allies: readonly Ally[],
): string {
  const group = typeof among === 'string' ? groupNames[among] : among && namesInText(allies, among)
  const left =
    excluding === undefined || excluding.length === 0 ? '' : namesInText(allies, excluding)
  return `${group === undefined ? 'the allies' : group}${left === '' ? '' : `, not counting ${left}`}`
}

/** One, an aggregate, some together, or all others, inside a sentence. */
export function whoWords(who: WhoOrOthers, allies: readonly Ally[]): string {
  if (who === 'others') return 'all other allies together'
  if (typeof who !== 'string') return `${namesInText(allies, who)} together`
  return nameInText(allies, seriesMeant(who))
}

/** What somebody has: "Poland’s share of GDP for defence". */
export function ownedBy(who: WhoOrOthers, noun: string, allies: readonly Ally[]): string {
  if (who === 'others' || typeof who !== 'string') return `the ${noun} of ${whoWords(who, allies)}`
  const series = seriesMeant(who)
  if (series !== who) return `the ${noun} of ${nameInText(allies, series)}`
  return owned(allies.find(({ code }) => code === who)?.name ?? who, noun)
}

/** What places are counted by. */
export function rankedBy(by: ReadingMeasure | ChangeMeasure): string {
  if (typeof by === 'string') return measureNouns[by]
  const manner = { points: 'in points', percent: 'in per cent', factor: 'as a factor' }[by.how]
  return `change in ${measureNouns[by.of]} from ${by.from} to ${by.to}, ${manner}`
}

/** A place with its ending: "1st". */
export function ordinal(place: number): string {
  const isTeen = place % 100 >= 11 && place % 100 <= 13
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')
  return `${place}${ending}`
}

/** A place, or the first and last of several. */
export function placeWords(place: number | readonly [lo: number, hi: number], from: End): string {
  const end = from === 'bottom' ? ' from the bottom' : ''
  if (typeof place === 'number') return `${ordinal(place)}${end}`
  const [lo, hi] = place
  if (lo === hi) return `${ordinal(lo)}${end}`
  return `${ordinal(lo)} to ${ordinal(hi)}${end}`
}

export const endNames: Readonly<Record<End, string>> = { top: 'the top', bottom: 'the bottom' }

export const scopeNames: Readonly<Record<SetScope, string>> = {
  each: 'each of those named',
  only: 'only those named',
  none: 'none of those named, or nobody',
  all: 'all with armed forces',
}

/** Why a sentence cannot be checked here, and where to look. */
export const reasonWords: Readonly<Record<UncheckableReason, string>> = {
  sipri:
    'It rests on SIPRI, which counts military spending by another definition: see SIPRI’s own database.',
  iiss: 'It rests on the IISS, which counts by another definition: see The Military Balance.',
  'other-source': 'It names another source than NATO’s tables: ask that source.',
  budget:
    'It is about a national budget, which NATO’s tables do not show: see the ministry’s or parliament’s papers.',
  plan: 'It is about a plan. NATO’s tables hold figures and estimates, not plans: see who announced it.',
  forecast: 'It is about a year that no release has.',
  'common-funding':
    'It is about NATO’s common funding, not about national spending: see NATO’s page on funding.',
  aid: 'It is about aid to Ukraine or others, which these tables do not set apart: see the Kiel Institute’s tracker.',
  'before-data': 'It is about years that no release held here goes back to.',
  'investment-5':
    'The 5% agreed at The Hague for 2035 are 3.5% for core defence, which these figures measure, and up to 1.5% that is not tabulated.',
  other: 'NATO’s tables hold no figure on it.',
}
