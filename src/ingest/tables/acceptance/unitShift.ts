import { shiftPoint } from '../numbers/decimalText'
import type { Series } from '../series/series'
import { type SeriesSizes, seriesSizes } from '../series/seriesSizes'
import type { Drafts } from './drafts'
import type { Inquiry } from './inquiry'
import { MEASURE_LIMITS } from './measureLimits'

/** Powers of ten from a number to its measure's unit; `open` while that must be asked. */
export type Shift = number | 'open'

/** The shift of a series; shares below a tenth have one of their own where others are not as small. */
export interface SeriesShift {
  readonly all: Shift
  readonly tiny: Shift
}

/** Finds the unit of a series by its words, and by the size of its numbers where words leave it open. */
export function seriesShift(
  series: Series,
  drafts: Drafts,
  places: readonly number[],
  inquiry: Inquiry,
): SeriesShift {
  const sizesOnce = once(() => seriesSizes(drafts, places))
  const all = shiftOfAll(series, sizesOnce, inquiry)
  const isPlainShare = series.measure === 'share' && all === 0 && !series.unit.isOurs
  const sizes = isPlainShare ? sizesOnce() : null
  const isMixed = sizes !== null && sizes.tiny > 0 && sizes.ordinary > 0
  return { all, tiny: isMixed ? askFraction(sizes.sample, inquiry) : all }
}

function once(measure: () => SeriesSizes): () => SeriesSizes {
  let known: SeriesSizes | null = null
  return () => {
    known ??= measure()
    return known
  }
}

function shiftOfAll(series: Series, sizes: () => SeriesSizes, inquiry: Inquiry): Shift {
  const { measure, unit } = series
  const { kind } = MEASURE_LIMITS[measure]
  if (unit.isOurs) return 0
  if (kind === 'percent') return percentShift(series, sizes(), inquiry)
  if (kind === 'millions') return unit.scale ?? askScale(series, sizes(), inquiry)
  if (kind === 'thousands' && unit.scale !== null) return unit.scale + 3
  if (kind === 'single' && unit.scale === -3) return 3
  // Amounts per head in plain dollars, unless a size was named that cannot be one.
  if (unit.scale === null && unit.currency === 'usd') return kind === 'thousands' ? -3 : 0
  const asked = askScale(series, sizes(), inquiry)
  return asked === 'open' ? 'open' : asked + (kind === 'thousands' ? 3 : 6)
}

function percentShift({ measure, unit }: Series, sizes: SeriesSizes, inquiry: Inquiry): Shift {
  const { positive, largest, large, sample } = sizes
  if (unit.part === 'per mille') return -1
  if (unit.part === 'basis points') return askPart(inquiry, 'may', sample, 'basis points')
  if (unit.part === 'fraction') return 2
  if (positive === 0) return 0
  if (largest < MEASURE_LIMITS[measure].fractionBelow) return askFraction(sample, inquiry)
  if (measure !== 'share') return 0
  return large * 2 > positive ? askPart(inquiry, 'must', sample, null) : 0
}

function askFraction(sample: string, inquiry: Inquiry): Shift {
  const plain = sample.replace(',', '.')
  const percent = /^\d*\.\d+$/.test(plain)
    ? shiftPoint(plain, 2).replace(/\.?0+$/, '')
    : `${sample} × 100`
  const fraction = `${sample} means ${percent} %`
  const itself = `${sample} means ${sample} %`
  const answer = inquiry.ask({
    about: 'fraction_or_percent',
    need: 'must',
    sentence: `The shares are very small numbers, such as ${sample}. Are they parts of one, or per cent?`,
    options: [
      {
        value: fraction,
        accepts: (text) => meansHundredfold(text) === true || /fraction/i.test(text),
      },
      {
        value: itself,
        accepts: (text) => meansHundredfold(text) === false || /^per ?cent/i.test(text.trim()),
      },
    ],
  })
  return answer === null ? 'open' : answer === fraction ? 2 : 0
}

/** Whether `0.0212 means 2.12 %` multiplies by a hundred; `null` where it is no such sentence. */
function meansHundredfold(text: string): boolean | null {
  const found = /([\d.,]+)\s*(?:means|=|→)\s*([\d.,]+)/.exec(text)
  const [before = 0, after = 0] = [found?.[1], found?.[2]].map((digits) =>
    Number((digits ?? '').replace(',', '.')),
  )
  if (found === null || before === 0) return null
  return Math.abs(after - before * 100) < 1e-9 ? true : after === before ? false : null
}

function askPart(
  inquiry: Inquiry,
  need: 'must' | 'may',
  sample: string,
  decided: string | null,
): Shift {
  const answer = inquiry.ask({
    about: 'unit',
    need,
    sentence: `In what unit are the shares, such as ${sample}? A basis point is a hundredth of one per cent.`,
    options: [
      { value: 'basis points', accepts: (text) => /basis/i.test(text) },
      { value: 'per cent', accepts: (text) => /^(?:per ?cent|%)/i.test(text) },
      { value: 'per mille', accepts: (text) => /mille|‰/i.test(text) },
    ],
    ...(decided === null ? {} : { decided }),
  })
  if (answer === null) return 'open'
  return answer === 'basis points' ? -2 : answer === 'per mille' ? -1 : 0
}

const SCALES: Readonly<Record<string, number>> = {
  US$: -6,
  'thousand US$': -3,
  'million US$': 0,
  'billion US$': 3,
}
const NATIONAL_SCALES: Readonly<Record<string, number>> = {
  'single units': -6,
  thousands: -3,
  millions: 0,
  billions: 3,
}

/** Amounts whose size is not said: plain, in thousands, millions or billions. */
function askScale(
  { unit }: Series,
  { huge, positive, sample }: SeriesSizes,
  inquiry: Inquiry,
): Shift {
  const isPlain = unit.currency === 'usd' && huge * 2 > positive
  const scales = unit.currency === 'national' ? NATIONAL_SCALES : SCALES
  const answer = inquiry.ask({
    about: 'unit',
    need: isPlain ? 'may' : 'must',
    sentence: `In what unit are the amounts, such as ${sample}?`,
    options: Object.keys(scales).map((value) => ({
      value,
      accepts: (text) => text.trim().toLowerCase() === value.toLowerCase().replace(' us$', ''),
    })),
    ...(isPlain ? { decided: 'US$' } : {}),
  })
  return answer === null ? 'open' : (scales[answer] ?? 'open')
}
