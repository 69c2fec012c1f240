import { type Entry, entries } from './meaning'

/** "Russia took Crimea", "Putin attacked Ukraine": who did it, with what was done. */
const taking = (land: string) =>
  'russia | moscow | putin | vladimir putin | the kremlin | russian troops'
    .split(' | ')
    .flatMap((who) =>
      (land === 'crimea' ? 'took annexed seized grabbed occupied' : 'attacked invaded')
        .split(' ')
        .map((verb) => `${who} ${verb} ${land}`),
    )
    .join(' | ')

/** Times in words. `back` counts years from the day it was said, `year` is told from an event. */
export const TIME_ENTRIES: readonly Entry[] = [
  ...entries(
    { is: 'time', what: { back: 0 } },
    "this year | by the end of the year | by year end | by the end of this year | by the year 's end | the current year | in the current year | the year under way | this year than last | this year compared with last | this year than last year | this year compared with last year | this year compared to last year | this year over last",
  ),
  ...entries(
    { is: 'time', what: { back: 1 } },
    'last year | a year ago | one year ago | the past year | year on year | on the year | twelve months ago',
  ),
  ...entries(
    { is: 'time', what: { before: 1 } },
    'the previous year | the year before | a year earlier | the preceding year | a year before | the prior year | one year earlier | one year before | twelve months earlier | a year previously',
  ),
  ...entries({ is: 'time', what: { back: 2 } }, 'the year before last | two years ago'),
  ...entries({ is: 'time', what: { back: -1 } }, 'next year | the coming year | the year after'),
  ...entries({ is: 'time', what: { back: 10 } }, 'a decade ago | one decade ago'),
  ...entries(
    { is: 'time', what: { before: 10 } },
    'a decade earlier | ten years earlier | a decade before | ten years before | one decade earlier | a decade previously',
  ),
  ...entries(
    { is: 'time', what: { span: 10 } },
    `over the past decade | in the past decade | over the last decade | in the last decade | within a decade | in a decade | within ten years | over the past ten years | in the past ten years | over ten years | in ten years | over the last ten years | during the past decade | in the space of a decade | over a decade | in the last ten years | within the past decade | in the space of ten years`,
  ),
  ...entries(
    { is: 'time', what: { span: 1 } },
    'in a year | within a year | in one year | in the space of a year | within one year | in just one year | in a single year',
  ),
  ...entries(
    { is: 'time', what: { span: 5 } },
    'over the past five years | in the past five years | over five years | in five years | within five years | over the last five years | in the last five years',
  ),
  ...entries(
    { is: 'time', what: { now: true } },
    'now | currently | at present | today | right now | at the moment | presently | these days | nowadays | as of now | as things stand | to date | so far',
  ),
  ...entries({ is: 'time', what: { agoUnit: 'year' } }, 'years ago'),
  ...entries(
    { is: 'time', what: { agoUnit: 'year', isBefore: true } },
    'years earlier | years before | years previously',
  ),
  ...entries({ is: 'time', what: { agoUnit: 'decade' } }, 'decades ago'),
  ...entries(
    { is: 'time', what: { year: 2014 } },
    `the annexation of crimea | russia 's annexation of crimea | crimea 's annexation | the seizure of crimea | russia annexed crimea | russia 's seizure of crimea | moscow 's annexation of crimea | the russian annexation of crimea | the wales summit | the year of the wales summit | the illegal annexation of crimea | russia 's illegal annexation of crimea | russia seized crimea | the summit in wales | the summit of wales | crimea | the wales pledge was made | ${taking('crimea')}`,
  ),
  ...entries(
    { is: 'time', what: { year: 1989 } },
    'during the cold war | in the cold war | at the height of the cold war | throughout the cold war | at the end of the cold war',
  ),
  ...entries(
    { is: 'time', what: { year: 2022 } },
    `the full scale invasion of ukraine | russia 's full scale invasion of ukraine | russia 's invasion of ukraine | the invasion of ukraine | the full scale invasion | russia 's attack on ukraine | the start of the war in ukraine | the war in ukraine began | russia invaded ukraine | russia 's full scale invasion | the outbreak of war in ukraine | russia 's war against ukraine began | the russian invasion of ukraine | moscow 's invasion of ukraine | the year of the invasion | the year of the full scale invasion | the year of russia 's invasion | ${taking('ukraine')}`,
  ),
  ...entries(
    { is: 'month' },
    'january | february | march | april | june | july | august | september | october | november | december | spring | summer | autumn | winter | jan | feb | aug | sept | oct | nov | dec',
  ),
  ...entries(
    { is: 'series', what: 'first' },
    'for the first time | the first time | first time | for the first time ever | the first year in which | the first year that | the first year when | the first year ever in which | the first time that',
  ),
  ...entries(
    { is: 'series', what: 'row' },
    'in a row | running | consecutive | straight | in succession | consecutive year | successive | successive year | consecutive years | consecutive year of | year running | year in a row | years running | years in a row | straight year | straight years | successive years',
  ),
  ...entries(
    { is: 'series', what: 'every-year' },
    'every year | each year | in every year | in each year | every single year | consistently | in every single year | year after year | in each of the years | without exception | always',
  ),
  ...entries(
    { is: 'series', what: 'peak' },
    'a peak | its peak | a high | the highest level since | highest since | the highest since | its highest level since | its highest since | peak | a record | a record high | record | its highest level | its highest | an all time high | the highest level | the high point | the highest figure since | the highest share since',
  ),
  ...entries(
    { is: 'series', what: 'trough' },
    'a low | a low point | its lowest level since | lowest since | the lowest since | the lowest level since | its lowest level | its lowest | the low point | a trough | an all time low | its lowest since | a record low | bottoming out',
  ),
  ...entries(
    { is: 'series', what: 'decades' },
    `in decades | for decades | in a generation | in living memory | since the cold war | since the end of the cold war | in history | ever | of all time | since records began | since world war ii | since the second world war | since world war two | since the berlin wall fell | for a generation | in its history | since the fall of the berlin wall | in nato 's history | in half a century | since reunification | in the alliance 's history | since the 1990s | since the 1980s | in 30 years | in 40 years | in thirty years | in two decades | in three decades | in four decades | in more than two decades | in more than three decades | in over two decades | in over three decades | in nearly three decades | in almost three decades | in nearly two decades | in more than 30 years | in over 30 years`,
  ),
]
