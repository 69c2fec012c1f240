import type { YearFound } from '../terms/years'
import type { Inquiry } from './inquiry'

/**
 * The calendar year for which a fiscal year of two counts: NATO's rule is the one that holds most of its
 * months, the first of the two for those that begin in April, July or October of it.
 */
export function calendarYear(found: YearFound, inquiry: Inquiry): YearFound {
  const written = (year: number) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`
  const answer = inquiry.ask({
    about: 'fiscal_year',
    need: 'may',
    sentence:
      'A budget year such as 2024/25 lies in two years. For which of them do its figures count?',
    options: [
      { value: `${written(2024)} is 2024`, accepts: (text) => /first|2024$/i.test(text.trim()) },
      {
        value: `${written(2024)} is 2025`,
        accepts: (text) => /second|last|2025$/i.test(text.trim()),
      },
    ],
    decided: `${written(2024)} is 2024`,
  })
  return answer?.endsWith('2025') ? { ...found, year: found.year + 1 } : found
}
