import type { Ally } from '../../../domain/ally'
import type { Hundredths } from '../../../domain/hundredths'
import { isUnheld, type Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import type { Tense } from '../../../domain/verdict/answer'
import {
  type Balance,
  type BalanceCount,
  EQUIPMENT_GUIDELINE,
  EQUIPMENT_GUIDELINE_YEAR,
} from '../../../domain/verdict/balance'
import { compareShare } from '../../../domain/verdict/verdict'
import {
  conceptInText,
  conceptWords,
  heldIn,
  nameOf,
  namesOf,
  statusWords,
  verdictWords,
} from '../figureNouns'
import { valueWords } from '../figureWords'
import { formats } from '../formats'
import { capitalised, inText } from '../grammar'
import { fitting } from '../headline'
import { datedWords } from '../page/answerWords'

/** What the sentences on a year are computed from. */
export interface BalanceAnswer {
  readonly count: BalanceCount
  readonly threshold: Hundredths
  readonly tense: Tense
  readonly isSuperseded: boolean
}

const GUIDELINE = formats.mark(EQUIPMENT_GUIDELINE)

const bothMarks = (threshold: Hundredths) =>
  `both ${formats.mark(threshold)} of GDP and ${GUIDELINE} on equipment`

export function questionText({ count, threshold, tense, isSuperseded }: BalanceAnswer): string {
  const marks = `${bothMarks(threshold)} in ${count.year}`
  if (tense === 'actual') return `Which NATO allies were at or above ${marks}?`
  if (tense === 'estimated')
    return `Which NATO allies are estimated to have been at or above ${marks}?`
  return `Which NATO allies ${isSuperseded ? 'were' : 'are'} expected to reach ${marks}?`
}

export function title(release: Release, year: number): string {
  return `${conceptWords[release.concept]}, % of GDP, and how much of it goes to equipment, ${year}`
}

/** Release, and how the drawing is read. */
export function subtitle(release: Release, year: number): string {
  const isEstimate = release.estimateYears.includes(year)
  const estimate = isEstimate ? ' Hatching and dashed outlines mean estimates.' : ''
  return `${datedWords(release)}. Filled circles are at or above both marks, hollow ones at or above one, diamonds below both.${estimate}`
}

/** Who reached both, who one and who none: "23 of 32 allies were expected to reach both …". One alone is named. */
export function finding(answer: BalanceAnswer, allies: readonly Ally[]): string {
  const { count, threshold } = answer
  const { both } = count.quadrants
  const isPart = count.absent.some(isUnheldIn)
  const held = count.allies - count.absent.length
  const of = `of ${count.allies} allies`
  const none = isPart ? `None of those held (${held} ${of})` : `None ${of}`
  const some = `${isPart ? 'At least ' : ''}${both.length} ${of}`
  return `${both.length === 0 ? none : some} ${predicate(answer)} ${bothMarks(threshold)} in ${count.year}. ${restSentence(answer, allies)}`.trim()
}

/** Who reached one mark or none, which no headline says; empty where nobody did. */
export function restSentence(
  { count: { quadrants } }: BalanceAnswer,
  allies: readonly Ally[],
): string {
  const { share, equipment, neither, undecided } = quadrants
  const others = (
    [
      [equipment, 'only on equipment'],
      [share, 'only on GDP'],
      [neither, 'on neither'],
      [undecided, 'cannot be told'],
    ] as const
  ).flatMap(([some, what]) => {
    const [first] = some
    if (first === undefined) return []
    return [`${some.length === 1 ? inText(nameOf(allies, first)) : some.length} ${what}`]
  })
  return others.length === 0 ? '' : `${capitalised(others.join('; '))}.`
}

/** Who reached both, as a headline: "23 of 32 allies expected at 2% of GDP and 20% on equipment in 2024". */
export function headline({ count, threshold, tense }: BalanceAnswer): string {
  const { both } = count.quadrants
  const isPart = count.absent.some(isUnheldIn)
  const number = `${both.length} of ${count.allies} allies`
  const some =
    both.length === 0
      ? isPart
        ? 'Of those held, none'
        : 'No ally'
      : `${isPart ? 'At least ' : ''}${number}`
  const said = tense === 'actual' ? '' : ` ${tense}`
  const [gdp, year] = [formats.mark(threshold), `in ${count.year}`]
  return fitting(
    `${some}${said} at ${gdp} of GDP and ${GUIDELINE} on equipment ${year}`,
    `${some} at ${gdp} of GDP and ${GUIDELINE} on equipment ${year}`,
    `${some} at both marks ${year}`,
  )
}

function predicate({ count, tense, isSuperseded }: BalanceAnswer): string {
  const isSingular = count.quadrants.both.length <= 1
  const [present, past] = isSingular ? ['is', 'was'] : ['are', 'were']
  if (tense === 'actual') return `${past} at or above`
  if (tense === 'estimated') return `${present} estimated to have been at or above`
  return `${isSuperseded ? past : present} expected to reach`
}

/** The figure that an ally lacks, or the share where it lacks both; `null` for who has both. */
function lackOf({ share, equipment }: Balance): Observation | null {
  return share.value === null ? share : equipment.value === null ? equipment : null
}

function isUnheldIn(balance: Balance): boolean {
  const lack = lackOf(balance)
  return lack !== null && isUnheld(lack)
}

/** Why the denominator is not the number of points: "31 allies have both figures; Iceland has no armed forces." */
export function basisSentence(
  { allies: members, absent }: BalanceCount,
  allies: readonly Ally[],
): string {
  const withBoth = members - absent.length
  const lacking = absent.flatMap((balance) => lackOf(balance) ?? [])
  const named = (isThis: (lack: Observation) => boolean) => {
    const all = lacking.filter(isThis)
    return {
      number: all.length,
      names: all.length > 6 ? `${all.length} allies` : namesOf(allies, all),
    }
  }
  const unarmed = named(({ status }) => status === 'inapplicable')
  const unpublished = named(({ status }) => status === 'unpublished')
  const unheld = named(isUnheld)
  return `${[
    `${withBoth} ${withBoth === 1 ? 'ally has' : 'allies have'} both figures`,
    ...(unpublished.number > 0 ? [`NATO published no figure for ${unpublished.names}`] : []),
    ...(unheld.number > 0 ? [`${heldIn(lacking)} lacks a figure for ${unheld.names}`] : []),
    ...(unarmed.number > 0 ? [`${unarmed.names} has no armed forces`] : []),
  ].join('; ')}.`
}

/** The finding, and what is drawn, for who does not see the chart. */
export function altText(found: string, { concept }: Release): string {
  return `Chart of a point for each ally: share of GDP across, share of ${conceptInText[concept]} that goes to equipment up. ${found}`
}

/** Title of the upright axis; what it is a part of is the release’s concept. */
export function equipmentAxisTitle({ concept }: Release): string {
  return `On equipment, % of ${conceptInText[concept]}`
}

/** What the guideline on equipment is, for its line. */
export const guidelineLabel = `${GUIDELINE} on equipment, NATO guideline since ${EQUIPMENT_GUIDELINE_YEAR}`
export const guidelineShortLabel = GUIDELINE

/** The quadrants, each with how many allies are in it. */
export function quadrantLabels({ quadrants }: BalanceCount) {
  const { both, share, equipment, neither } = quadrants
  return {
    both: `Both: ${both.length}`,
    share: `Share of GDP alone: ${share.length}`,
    equipment: `Equipment alone: ${equipment.length}`,
    neither: `Neither: ${neither.length}`,
  }
}

/** What the name of a point ends with: "51.13% of it on equipment, at or above 20%". */
export function equipmentLabel(equipment: Observation, { concept }: Release): string {
  return `${valueWords(equipment)} of ${conceptInText[concept]} on equipment, ${guidelineVerdict(equipment)}`
}

/** How a figure stands to the guideline on equipment; the reason where there is none. */
export function guidelineVerdict(equipment: Observation): string {
  if (equipment.value === null) return statusWords[equipment.status]
  if (!equipment.counted) return 'before accession, not counted'
  return verdictWords(compareShare(equipment, EQUIPMENT_GUIDELINE), EQUIPMENT_GUIDELINE)
}

/** Why an ally has no point: its reason, and the figure that it has. */
export function absenceReason({ share, equipment }: Balance): string {
  if (share.status === equipment.status) return statusWords[share.status]
  const part = (what: string, o: Observation) =>
    `${what} ${o.value === null ? statusWords[o.status] : valueWords(o)}`
  return `${part('share of GDP:', share)}; ${part('on equipment:', equipment)}`
}

/** Caption of the table, with its release. */
export function tableCaption(release: Release, year: number): string {
  return `${title(release, year)}. Equipment is a share of ${conceptInText[release.concept]}. ${datedWords(release)}.`
}

/** Heads of the table's columns that only this chart has. */
export const tableHeads = {
  equipment: (year: string) => `Equipment, ${year} (%)`,
  guideline: `Against ${GUIDELINE}`,
} as const
