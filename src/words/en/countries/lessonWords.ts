import type {
  BurdenLesson,
  LessonKind,
  MarksLesson,
  ReleasesLesson,
} from '../../../domain/country/lesson'
import type { Observation } from '../../../domain/observation/observation'
import type { Place } from '../../../domain/observation/ranking'
import { conceptEffect } from '../../../domain/revision/revision'
import { withFigure } from '../../../domain/verdict/count'
import { nameOf, namesOf, statusWords } from '../figureNouns'
import { valueWords, yearWords } from '../figureWords'
import { formats } from '../formats'
import { capitalised, inText } from '../grammar'
import { millionWords, pricesWords } from '../moneyWords'
import { conceptClause } from '../revisions/vintageNouns'

export const chooserLabel = 'Lessons, and a sheet of your own'
export const lessons: Readonly<Record<LessonKind, string>> = {
  marks: 'What does “meeting the mark” mean?',
  releases: 'Why do two true stories differ?',
  burden: 'Who carries how much?',
}
export const ownSheet = 'A sheet on allies that you choose'
export const loading = 'Loading the figures …'
export const tasksHeading = 'Questions'

/** A lesson in words: what to know, figures, questions and their answers. Every number is from the release named. */
export interface Lesson {
  readonly intro: readonly string[]
  readonly table: {
    readonly caption: string
    readonly heads: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }
  readonly tasks: readonly { readonly ask: string; readonly answer: string }[]
}

const list = (figures: MarksLesson['figures'], some: readonly Observation[]) =>
  some.length === 0 ? 'none' : namesOf(figures.allies, some)

export function marks({ figures, year, counts }: MarksLesson): Lesson {
  const { release } = figures
  const [first] = counts
  const when = yearWords(release, year)
  const at = (index: number) => formats.mark(counts[index]?.threshold ?? 0)
  const close = [...(first?.closeAbove ?? []), ...(first?.closeBelow ?? [])]
  const absent =
    first === undefined ? [] : [...first.unpublished, ...first.uncollected, ...first.inapplicable]
  return {
    intro: [
      'NATO’s guideline says that an ally should spend 2% of its GDP on defence. 3% was proposed in 2024 and never agreed. 3.5% was agreed in 2025 and is due by 2035.',
      'GDP is the value of all that a country makes in a year. A share of it says how much a country gives up, not how strong its forces are.',
    ],
    table: {
      caption: `Allies at each mark in ${when}, by NATO’s release of ${formats.date(release.day)}`,
      heads: ['Mark', 'At or above', 'Below', 'Allies'],
      rows: counts.map(({ threshold, meets, below, allies }) => [
        formats.mark(threshold),
        String(meets.length),
        String(below.length),
        String(allies),
      ]),
    },
    tasks: [
      {
        ask: `How many allies are at or above ${at(0)}, ${at(1)} and ${at(2)} in ${when}? Which of these marks does an ally have to meet in ${year}?`,
        answer: `${formats.list(counts.map(({ meets }) => String(meets.length)))}. Only ${at(0)} is in force: ${at(1)} was never agreed, and ${at(2)} is due by 2035. So one does not say that an ally “meets” the others.`,
      },
      {
        ask: 'In each row the two numbers do not add up to the number of allies. Why?',
        answer: `${first === undefined ? '' : withFigure(first)} allies have a figure. ${absent.map((o) => `${nameOf(figures.allies, o.series)}: ${statusWords[o.status]}.`).join(' ')}`,
      },
      {
        ask: `Which allies are within 0.05 points of ${at(0)}? What would become of the count if each of them were 0.05 points lower?`,
        answer: `${capitalised(list(figures, close))}. ${first === undefined ? '' : stillAt(figures, first.closeAbove, first.meets, first.threshold)}`,
      },
      {
        ask: `Is a figure for ${year} in a release of ${formats.date(release.day)} what was spent? How do you write about it?`,
        answer: release.estimateYears.includes(year)
          ? 'No, it is an estimate. One writes “is expected to”, and names the release, because a later one may differ.'
          : 'It is NATO’s figure for a year that was over. The release is named all the same, because a later one may revise it.',
      },
    ],
  }
}

function stillAt(
  figures: MarksLesson['figures'],
  near: readonly Observation[],
  meets: readonly Observation[],
  threshold: number,
): string {
  const lost = near.filter(({ value }) => value !== null && value - 5 < threshold)
  return `${lost.length} of them would be below, and ${meets.length - lost.length} allies at or above (below then: ${list(figures, lost)}).`
}

export function releases({ year, steps, left, joined }: ReleasesLesson): Lesson {
  const [first, last] = [steps[0], steps.at(-1)]
  const allies = first?.figures.allies ?? []
  const mark = formats.mark(first?.count.threshold ?? 0)
  const day = (step: typeof first) => formats.date(step?.figures.release.day ?? '')
  const number = (step: typeof first) => String(step?.count.meets.length ?? 0)
  return {
    intro: [
      'NATO publishes its figures once or twice a year, and each time for many years back. Later figures for the same year differ, because estimates make way for accounts, GDP is revised, and in 2026 the definition changed.',
      'So two stories about the same year can both be true. Each has to say which release it is from.',
    ],
    table: {
      caption: `Allies at ${mark} or more in ${year}, by release`,
      heads: ['Release', 'At or above', 'Allies'],
      rows: steps.map((step) => [day(step), number(step), String(step.count.allies)]),
    },
    tasks: [
      {
        ask: `One story says that ${number(first)} allies reached ${mark} in ${year}, another says ${number(last)}. When was each written?`,
        answer: `The first used the release of ${day(first)}, the second that of ${day(last)}. Both are true to their release.`,
      },
      {
        ask: `Which allies are counted in the release of ${day(first)}, and below ${mark} in that of ${day(last)}? Who has joined?`,
        answer: `Below now: ${left.length === 0 ? 'none' : namesOf(allies, left)}. Joined: ${joined.length === 0 ? 'none' : namesOf(allies, joined)}.`,
      },
      {
        ask: 'Does a lower count mean that allies spent less? Name two other reasons.',
        answer: `Not by itself. GDP may have been revised upwards, so that the same spending is a smaller share. And the definition may have changed: ${conceptEffect(year) === 'none' ? '' : 'in July 2026 NATO began to give core defence spending; '}${conceptClause(year)}.`,
      },
      {
        ask: `Write a headline on ${year} for ${day(first)}, and one for today. What must stand in both?`,
        answer: `Such as “${number(first)} allies at ${mark}, NATO says” and “NATO’s newest figures have ${number(last)} allies at ${mark} in ${year}”. Both need the year and the day of the release.`,
      },
    ],
  }
}

export function burden(lesson: BurdenLesson): Lesson {
  const { figures, year, spending, shares, perCapita, total, largestPart } = lesson
  const { release, allies } = figures
  const when = yearWords(release, year)
  const top = spending.places.slice(0, ROWS)
  const placeOf = (places: readonly Place[], series: string) =>
    places.find(({ observation }) => observation.series === series)
  const [largest, highest] = [top[0]?.observation, shares.places[0]?.observation]
  const name = (o?: Observation) => (o === undefined ? '' : nameOf(allies, o.series))
  const rankText = (places: readonly Place[], series = '') =>
    String(placeOf(places, series)?.rank ?? '')
  const ranked = shares.places.filter(({ rank }) => rank !== null).length
  const richest = perCapita.places[0]?.observation
  const money = (o: Observation) => formats.integer(Math.round((o.value ?? 0) / 100))
  return {
    intro: [
      '“Who carries how much?” has more than one answer: in money, as a share of GDP, or for each inhabitant. A large country with a small share can spend more than all small ones together.',
    ],
    table: {
      caption: `The ${ROWS} largest spenders in ${when}, by NATO’s release of ${formats.date(release.day)} (US$ million, ${pricesWords(release.priceBase)})`,
      heads: ['Ally', 'US$ million', '% of GDP', 'Place by share'],
      rows: top.map(({ observation }) => {
        const share = placeOf(shares.places, observation.series)
        return [
          name(observation),
          money(observation),
          share === undefined ? '' : valueWords(share.observation),
          String(share?.rank ?? ''),
        ]
      }),
    },
    tasks: [
      {
        ask: 'Who spends most money? What part of NATO’s total is that?',
        answer:
          largest === undefined || total.value === null || largestPart === null
            ? `${name(largest)}. The release has no total.`
            : `${capitalised(inText(name(largest)))}: ${millionWords(largest.value ?? 0)} of ${millionWords(total.value)}, or ${formats.decimal(largestPart, 1)}%.`,
      },
      {
        ask: 'Who spends the largest share of GDP? What place has the largest spender by that measure?',
        answer: `${name(highest)}, with ${highest === undefined ? '' : valueWords(highest)}. ${capitalised(inText(name(largest)))} is in place ${rankText(shares.places, largest?.series)} of ${ranked}.`,
      },
      {
        ask: 'Which of the three measures would each of these choose: a finance minister, a general, a taxpayer? Why?',
        answer:
          'There is no one answer. Shares compare the effort of large and small countries, money says what can be bought, and money for each inhabitant is nearest to what one person pays.',
      },
      {
        ask: 'Who spends most for each inhabitant, and what place does that ally have by share of GDP?',
        answer:
          richest === undefined
            ? 'The release does not hold it.'
            : `${name(richest)}, with US$ ${formats.integer(Math.round((richest.value ?? 0) / 100))} for each (${pricesWords(release.priceBase)}); by share it is in place ${rankText(shares.places, richest.series)}.`,
      },
    ],
  }
}

/** How many spenders the table has. */
const ROWS = 8
