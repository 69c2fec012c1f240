import type { LessonKind, MarksLesson, ReleasesLesson } from '../../../domain/country/lesson'
import type { Observation } from '../../../domain/observation/observation'
import type { Release } from '../../../domain/release/release'
import { conceptEffect } from '../../../domain/revision/revision'
import { withFigure } from '../../../domain/verdict/count'
import { CLOSE } from '../../../domain/verdict/verdict'
import { conceptInText, nameOf, namesOf, statusWords } from '../figureNouns'
import { yearInText } from '../figureWords'
import { formats } from '../formats'
import { capitalised } from '../grammar'
import { conceptClause } from '../revisions/vintageNouns'
import { inForceSentences, markSentence } from './lessonMarkWords'

export { burden } from './lessonBurdenWords'

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

const near = formats.decimal(CLOSE, 2)

const list = (figures: MarksLesson['figures'], some: readonly Observation[]) =>
  some.length === 0 ? 'none' : namesOf(figures.allies, some)

export function marks({ figures, year, counts, marks: known }: MarksLesson): Lesson {
  const { release } = figures
  const [first] = counts
  const when = yearInText(release, year)
  const lowest = formats.mark(first?.threshold ?? 0)
  const close = [...(first?.closeAbove ?? []), ...(first?.closeBelow ?? [])]
  const absent =
    first === undefined ? [] : [...first.unpublished, ...first.uncollected, ...first.inapplicable]
  return {
    intro: [
      known.map(markSentence).join(' '),
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
        ask: `How many allies are at or above ${formats.list(counts.map(({ threshold }) => formats.mark(threshold)))} in ${year}? Which of these marks does an ally have to meet in ${year}?`,
        answer: `${formats.list(counts.map(({ meets }) => String(meets.length)))}. ${inForceSentences(known, year)}`,
      },
      {
        ask: 'In each row the two numbers do not add up to the number of allies. Why?',
        answer: `${first === undefined ? '' : withFigure(first)} allies have a figure. ${absent.map((o) => `${nameOf(figures.allies, o.series)}: ${statusWords[o.status]}.`).join(' ')}`,
      },
      {
        ask: `Which allies are within ${near} points of ${lowest}? What would become of the count if each of them were ${near} points lower?`,
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
  const lost = near.filter(({ value }) => value !== null && value - CLOSE < threshold)
  return `${lost.length} of them would be below, and ${meets.length - lost.length} allies at or above (below then: ${list(figures, lost)}).`
}

export function releases({ year, steps, left, joined }: ReleasesLesson): Lesson {
  const [first, last] = [steps[0], steps.at(-1)]
  const allies = first?.figures.allies ?? []
  const mark = formats.mark(first?.count.threshold ?? 0)
  const day = (step: typeof first) => formats.date(step?.figures.release.day ?? '')
  // The first release of another definition than the oldest one's.
  const turn = steps
    .map(({ figures }) => figures.release)
    .find(({ concept }) => concept !== first?.figures.release.concept)
  const number = (step: typeof first) => String(step?.count.meets.length ?? 0)
  return {
    intro: [
      `NATO publishes its figures once or twice a year, and each time for many years back. Later figures for the same year differ, because estimates make way for accounts${turn === undefined ? ' and GDP is revised' : `, GDP is revised, and in ${turn.day.slice(0, 4)} the definition changed`}.`,
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
        answer: `Not by itself. GDP may have been revised upwards, so that the same spending is a smaller share.${turn === undefined ? '' : ` And the definition may have changed: ${turned(turn, year)}${conceptClause(year)}.`}`,
      },
      {
        ask: `Write a headline on ${year} for ${day(first)}, and one for today. What must stand in both?`,
        answer: `Such as “${number(first)} allies at ${mark}, NATO says” and “NATO’s newest figures have ${number(last)} allies at ${mark} in ${year}”. Both need the year and the day of the release.`,
      },
    ],
  }
}

/** When NATO began to measure something else, where that may have changed a year. */
function turned({ day, concept }: Release, year: number): string {
  if (conceptEffect(year) === 'none') return ''
  return `in ${formats.date(day.slice(0, 7))} NATO began to give ${conceptInText[concept]}; `
}
