import { type Ally, isAggregate } from '../../../domain/ally'
import type { Comparison } from '../../../domain/country/comparison'
import type { Question } from '../../../domain/country/question'
import { isOwn, type Release } from '../../../domain/release/release'
import { EQUIPMENT_GUIDELINE } from '../../../domain/verdict/balance'
import { withFigure } from '../../../domain/verdict/count'
import { conceptWords, nameOf, namesOf, statusWords } from '../figureNouns'
import { valueWords, yearInText } from '../figureWords'
import { formats } from '../formats'
import { capitalised, inText, possessive } from '../grammar'
import { apartWords, millionWords, pricesWords } from '../moneyWords'
import { publishedWords } from '../page/answerWords'
import { ordinal, purposeWords } from './allyFigureWords'

export function heading({ compared, figures, year }: Comparison): string {
  const names = compared.map(({ series }) => nameOf(figures.allies, series))
  return `Defence spending compared: ${formats.list(names)}, ${year}`
}

/** What a reader has to know first, each with a sentence. */
export function definitions(
  release: Release,
): readonly { readonly term: string; readonly text: string }[] {
  const isCore = release.concept === 'core defence expenditure'
  return [
    {
      term: conceptWords[release.concept],
      text: isCore
        ? 'What NATO tabulates since July 2026, and what the mark of 3.5% is meant for. Older releases give defence spending, another concept, the same up to 2022: figures of the two are not to be put in one series.'
        : isOwn(release)
          ? 'Figures from a file of the reader’s, not NATO’s: what they count as spending, only the file can say.'
          : 'What a government pays for the needs of its armed forces, of its allies’ or of the Alliance, pensions included, by NATO’s definition.',
    },
    {
      term: 'Share of GDP',
      text: 'Expenditure divided by gross domestic product, both in constant prices. It says how much of its output an ally spends, not how much money.',
    },
    {
      term: 'Release',
      text: 'One publication by NATO. A later release can give another figure for the same year; a figure is complete only with its release.',
    },
    {
      term: 'Estimate (e)',
      text: 'NATO’s figure for a year that was not over, or not yet accounted for, when it was published.',
    },
    {
      term: 'Marks',
      text: '2% of GDP is NATO’s guideline. 3.5% on core defence was agreed in The Hague in 2025 and is due by 2035, as a part of 5% of which the rest is not published ally by ally. 20% of spending on equipment is a guideline too.',
    },
  ]
}

export const definitionsHeading = 'Words to know'
export const questionsHeading = 'Questions'
export const answersHeading = 'Answers'
export const answersNote = 'Computed from the figures of the release named on the sheet.'
export const showAnswers = 'Show the answers'
export const hideAnswers = 'Hide the answers'
export const print = 'Print the sheet and its answers'
export const citeHeading = 'Source'
export const copyLabel = 'Take this sheet'

/** A question as it is asked. */
export function ask(question: Question, { figures, year, compared }: Comparison): string {
  const { release, allies } = figures
  const when = yearInText(release, year)
  switch (question.kind) {
    case 'at the mark':
      return `Which of ${these(compared)} are at or above ${formats.mark(question.threshold)} of GDP in ${when}, and which are below?`
    case 'rose most':
      return `Since the first year that the release holds, whose share rose most, and by how many points?`
    case 'mark in money': {
      const whose = capitalised(possessive(nameOf(allies, question.series)))
      return `${whose} GDP in ${when} is given as ${millionWords(question.gdp)} and its spending as ${millionWords(question.expenditure)} (${pricesWords(release.priceBase)}). How much money is ${formats.mark(question.threshold)} of its GDP, and how far is its spending from that?`
    }
    case 'equipment':
      return `Who spends the largest part on equipment, and who is at or above NATO’s guideline of ${formats.mark(EQUIPMENT_GUIDELINE)}?`
    case 'joint share':
      return `Take the average of the shares of ${namesOf(allies, question.series)}. Is it the share of GDP that they spend together?`
    case 'span':
      return `How many points lie between the largest and the smallest share?`
    case 'rank':
      return `What is ${possessive(nameOf(allies, question.place.observation.series))} rank by share of GDP in ${when}, and among how many allies?`
    case 'denominator':
      return `NATO has ${question.count.allies} allies in ${year}. How many of them have a figure in this release, and why not all?`
    case 'estimate':
      return `Is ${possessive(nameOf(allies, question.observation.series))} figure for ${year} an actual figure or an estimate, and what does that change in how you write about it?`
    case 'concept':
      return `What does this release measure, and may its figures be joined with those of other releases?`
  }
}

/** NATO’s own rows are not asked about. */
function these(compared: Comparison['compared']): string {
  const count = compared.filter(({ series }) => !isAggregate(series)).length
  return count === 1 ? 'the allies on this sheet' : `these ${count} allies`
}

/** Its answer. */
export function answer(question: Question, { figures, year }: Comparison): string {
  const { release, allies } = figures
  switch (question.kind) {
    case 'at the mark':
      return markAnswer(question, allies)
    case 'rose most': {
      const { from, to, points } = question.change
      const size = apartWords(to, from)
      const way =
        points > 0
          ? `by ${size}`
          : points < 0
            ? `none: it fell by ${size}`
            : 'none: it is unchanged'
      return `${capitalised(possessive(nameOf(allies, to.series)))}, ${way}: from ${valueWords(from)} in ${from.year} to ${valueWords(to)} in ${yearInText(release, to.year)}.`
    }
    case 'mark in money': {
      const { gdp, threshold, atMark, apart } = question
      const side = apart > 0 ? 'more' : 'less'
      const far = apart === 0 ? 'the same, to the million' : `${millionWords(apart)} ${side}`
      return `${formats.mark(threshold)} of ${millionWords(gdp)} is ${millionWords(atMark)}. Its expenditure is ${far} (${pricesWords(release.priceBase)}).`
    }
    case 'equipment': {
      const { most, atGuideline } = question
      const at = atGuideline.length === 0 ? 'none' : namesOf(allies, atGuideline)
      return `${capitalised(inText(nameOf(allies, most.series)))}, with ${valueWords(most)} of its spending. At or above ${formats.mark(EQUIPMENT_GUIDELINE)}: ${at}.`
    }
    case 'joint share': {
      const { average, joint, isEqual } = question
      const isSame = average === joint
      const verdict = isEqual
        ? `${isSame ? 'Here they are the same' : 'Here they differ by rounding alone'}, because all the shares are the same. In general an`
        : `${isSame ? 'Here the two are the same by chance' : 'No'}: an`
      return `The average of the shares is ${formats.share(average, 2)}; their spending together is ${formats.share(joint, 2)} of their GDP together. ${verdict} average counts a small economy as much as a large one, the joint share counts each by its GDP.`
    }
    case 'span': {
      const { highest, lowest } = question
      return `${capitalised(apartWords(highest, lowest))}: ${nameOf(allies, highest.series)} ${valueWords(highest)}, ${nameOf(allies, lowest.series)} ${valueWords(lowest)}.`
    }
    case 'rank': {
      const { rank } = question.place
      return `${rank === null ? '' : ordinal(rank)} of ${question.ranked} allies with a figure${question.place.isTied ? ', equal with another' : ''}.`
    }
    case 'denominator':
      return denominatorAnswer(question.count, allies)
    case 'estimate':
      return question.observation.status === 'estimate'
        ? `An estimate (${year}e). One writes “is expected to” or “is estimated to have”, and names the release, because a later one may differ.`
        : 'An actual figure. The release still has to be named, because a later one may revise it.'
    case 'concept':
      return `${conceptWords[release.concept]}. They may stand beside other releases, each named; a series never joins two, and least of all across the change of concept in July 2026.`
  }
}

function markAnswer(
  { observations, threshold }: Extract<Question, { kind: 'at the mark' }>,
  allies: readonly Ally[],
): string {
  const mark = formats.mark(threshold)
  const { meets, below, undecided, none } = observations
  const names = (own: typeof meets) => namesOf(allies, own)
  return [
    `At or above ${mark}: ${meets.length === 0 ? 'none' : names(meets)}.`,
    `Below: ${below.length === 0 ? 'none' : names(below)}.`,
    undecided.length === 0 ? '' : `Cannot be told at this precision: ${names(undecided)}.`,
    none.length === 0 ? '' : `No figure, or not counted: ${names(none)}.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function denominatorAnswer(
  count: Extract<Question, { kind: 'denominator' }>['count'],
  allies: readonly Ally[],
): string {
  const reasons = [...count.unpublished, ...count.uncollected, ...count.inapplicable].map(
    (o) => `${nameOf(allies, o.series)}: ${statusWords[o.status]}`,
  )
  const why = reasons.length === 0 ? 'All have one.' : `${reasons.join('; ')}.`
  return `${withFigure(count)} of ${count.allies}. ${why}`
}

export function sourceWords(release: Release): string {
  return `${publishedWords(release)}: ${purposeWords(release)} spending.`
}
