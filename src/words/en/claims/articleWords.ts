import type { Ally } from '../../../domain/ally'
import type { Hundredths } from '../../../domain/hundredths'
import type { Release } from '../../../domain/release/release'
import type { Article, TimelineEvent } from '../../../domain/statement/context'
import type { Answer } from '../../../domain/verdict/answer'
import { conceptInText } from '../figureNouns'
import { formats } from '../formats'
import { answerSentence, releaseWords } from '../page/answerWords'
import { figuresOf } from '../take/copyWords'

export const title = 'The article, checked against the figures'

/** Who met, when and where: the event that the article reports. */
export function event({ eventDate, eventPlace, confirmedDate }: Article): string {
  return `On ${formats.date(eventDate)} NATO’s Secretary General, Mark Rutte, met Donald Trump, then President-elect of the United States, in ${eventPlace}. NATO’s spokeswoman confirmed the meeting on ${formats.date(confirmedDate)}.`
}

/** What stands before the link to the article, and after it. */
export function reportedBy({ publisher, agency }: Article): string {
  return `The ${publisher} reports it on the basis of the ${agency}:`
}

export function accessed({ accessed: date }: Article): string {
  return `Its date of publication is not known to us; we read it on ${formats.date(date)}.`
}

/** The demand and the mark that was in force when the article was written. */
export const demand =
  'The report sets the meeting beside the demand of Mr Trump’s campaign that every ally spend 3% of its GDP on defence. The mark in force at the time was NATO’s guideline of 2%; 3% has never been NATO policy.'

/** Head of the counts at that moment: by the release that the article could know. */
export function stoodHead(release: Release): string {
  return `Where the allies stood, by the ${releaseWords(release)}`
}

/** The count at one mark, and who is in it, largest first. */
export function stood(answer: Answer, allies: readonly Ally[]): string {
  const { meets } = answer.count
  const names = meets.length === 0 ? '' : ` In order: ${figuresOf(meets, allies)}.`
  return `${answerSentence(answer)}${names}`
}

export const claimsTitle = 'What the article says'
export const claimsHint =
  'In our words. Each statement is judged by the release that the article could know, and then by each later one that covers the year.'

/** Which release a verdict is from. */
export function judgedIn(release: Release): string {
  return `By the release of ${formats.date(release.day)}`
}

/** A later release in the table of verdicts, with the concept where it is another one. */
export function laterRelease(release: Release, first: Release): string {
  const date = formats.date(release.day)
  if (release.concept === first.concept) return date
  return `${date}, ${conceptInText[release.concept]}`
}

/** The name of the link on a later release: its text, and what it leads to. */
export function laterReleaseName(
  release: Release,
  first: Release,
  year: number,
  threshold: Hundredths,
): string {
  return `${laterRelease(release, first)}: chart for ${year} at ${formats.mark(threshold)}`
}

export const notCheckable = 'Not checkable from these figures'
export const claimSource = 'Source'
export const seeChart = 'See the chart'

/** A link’s own name, where the same words stand on several links. */
export function seeChartOf(release: Release, year: number, threshold: Hundredths): string {
  return `${seeChart} for ${year} at ${formats.mark(threshold)} in the release of ${formats.date(release.day)}`
}

export const laterTitle = 'What later releases made of it'
export const laterHeaders = {
  release: 'Release',
  verdict: 'Verdict',
  finding: 'What it has',
} as const
export const noLater = 'No later release covers that year.'
export const laterWaiting = 'Waiting to load'

export const timelineTitle = 'The marks over time'

/** What is folded on a phone: "13 events, 2006 to 2026". */
export function eventsHeld(events: readonly Pick<TimelineEvent, 'date'>[]): string {
  const years = events.map(({ date }) => date.slice(0, 4)).toSorted()
  return `${events.length} events, ${years[0] ?? ''} to ${years.at(-1) ?? ''}`
}
