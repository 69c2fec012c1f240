import type { BurdenLesson } from '../../../domain/country/lesson'
import type { Observation } from '../../../domain/observation/observation'
import type { Place } from '../../../domain/observation/ranking'
import { nameOf } from '../figureNouns'
import { valueWords, yearInText } from '../figureWords'
import { formats } from '../formats'
import { capitalised, inText } from '../grammar'
import { millionWords, pricesWords } from '../moneyWords'

/** How many spenders the table has. */
const ROWS = 8

/** The lesson on who carries how much: in money, of GDP and for each inhabitant. */
export function burden(lesson: BurdenLesson) {
  const { figures, year, spending, shares, perCapita, total, largestPart } = lesson
  const { release, allies } = figures
  const when = yearInText(release, year)
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
