import type { UnitFound } from '../terms/units'
import type { Draft, Series } from './draft'
import type { Inquiry } from './inquiry'
import { MEASURE_LIMITS } from './measureLimits'

/** What is said of the numbers of a series once its unit is known: powers of ten to the measure's unit, or `open`. */
export type SeriesShift = number | 'open'

/** Finds the unit of a series by its words, and by the size of its numbers where words leave it open. `sizes` are its numbers as written. */
export function seriesShift(
  series: Series,
  drafts: readonly Draft[],
  sizes: readonly number[],
  inquiry: Inquiry,
): SeriesShift {
  const { kind } = MEASURE_LIMITS[series.measure]
  if (series.unit.isOurs) return 0
  if (kind === 'percent') return percentShift(series, drafts, sizes, inquiry)
  if (kind === 'single') return series.unit.scale === null ? 0 : 'open'
  if (series.unit.scale !== null)
    return kind === 'millions' ? series.unit.scale : series.unit.scale + 3
  if (kind === 'thousands') return series.measure === 'gdpPerCapita' ? -3 : 0
  return askScale(series, sizes, inquiry)
}

function percentShift(
  series: Series,
  drafts: readonly Draft[],
  sizes: readonly number[],
  inquiry: Inquiry,
): SeriesShift {
  const { part } = series.unit
  if (part === 'per mille') return -1
  if (part === 'basis points') return askPart(inquiry, 'may', drafts, 'basis points')
  if (part === 'fraction') return 2
  const plain = sizes.filter((_, index) => !hasOwnUnit(drafts[index])).map((size) => Math.abs(size))
  if (plain.length === 0) return 0
  const { fractionBelow } = MEASURE_LIMITS[series.measure]
  const positive = plain.filter((size) => size > 0)
  if (positive.length > 0 && positive.every((size) => size < fractionBelow))
    return askFraction(drafts, sizes, inquiry)
  const isShare = series.measure === 'share'
  const some = positive.filter((size) => size < 0.1).length
  if (isShare && some > 0 && positive.some((size) => size >= 0.5))
    return askFraction(drafts, sizes, inquiry)
  return isShare && positive.filter((size) => size > 20).length * 2 > positive.length
    ? askPart(inquiry, 'must', drafts, null)
    : 0
}

/** Whether a cell says its own unit: a percent sign, or Excel's percent format. */
export function hasOwnUnit(draft: Draft | undefined): boolean {
  if (draft === undefined) return false
  return draft.shape.part !== null || (draft.hint?.kind === 'number' && draft.hint.percent)
}

function median(sizes: readonly number[]): number {
  return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0
}

function askFraction(
  drafts: readonly Draft[],
  sizes: readonly number[],
  inquiry: Inquiry,
): SeriesShift {
  const at = sizes.findIndex((size, index) => size > 0 && size < 0.2 && !hasOwnUnit(drafts[index]))
  const place = at === -1 ? sizes.findIndex((size) => size > 0) : at
  const sample = drafts[place]
  if (sample === undefined) return 0
  const written = sample.cell.trim()
  const percent = String(Number(((sizes[place] ?? 0) * 100).toPrecision(10)))
  const fraction = `${written} means ${percent} %`
  const itself = `${written} means ${written} %`
  const answer = inquiry.ask({
    about: 'fraction_or_percent',
    need: 'must',
    sentence: 'The shares are very small numbers. Are they fractions of one, or per cent?',
    options: [
      {
        value: fraction,
        accepts: (text) => meansHundredfold(text) === true || /fraction/i.test(text),
      },
      {
        value: itself,
        accepts: (text) => meansHundredfold(text) === false || /^per ?cent|%$/i.test(text.trim()),
      },
    ],
  })
  return answer === null ? 'open' : answer === fraction ? 2 : 0
}

/** Whether `0.0212 means 2.12 %` multiplies by a hundred; `null` where it is no such sentence. */
function meansHundredfold(text: string): boolean | null {
  const found = /([\d.,]+)\s*(?:means|=|→)\s*([\d.,]+)/.exec(text)
  if (found === null) return null
  const [before, after] = [found[1], found[2]].map((digits) =>
    Number((digits ?? '').replace(',', '.')),
  )
  if (before === undefined || after === undefined) return null
  return Math.abs(after - before * 100) < 1e-9 ? true : after === before ? false : null
}

function askPart(
  inquiry: Inquiry,
  need: 'must' | 'may',
  drafts: readonly Draft[],
  decided: string | null,
): SeriesShift {
  const sample = drafts[0]?.cell.trim() ?? ''
  const answer = inquiry.ask({
    about: 'unit',
    need,
    sentence: `What is the unit of the shares, such as ${sample}?`,
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

/** Amounts whose size is not said: plain, in thousands, millions or billions. */
function askScale(
  { unit }: { readonly unit: UnitFound },
  sizes: readonly number[],
  inquiry: Inquiry,
): SeriesShift {
  const isPlain = unit.currency === 'usd' && median(sizes) > 1e8
  const answer = inquiry.ask({
    about: 'unit',
    need: isPlain ? 'may' : 'must',
    sentence: `In what unit are the amounts, such as ${sizes[0] ?? ''}?`,
    options: Object.keys(SCALES).map((value) => ({
      value,
      accepts: (text) => text.trim().toLowerCase() === value.toLowerCase().replace(' us$', ''),
    })),
    ...(isPlain ? { decided: 'US$' } : {}),
  })
  return answer === null ? 'open' : (SCALES[answer] ?? 'open')
}
