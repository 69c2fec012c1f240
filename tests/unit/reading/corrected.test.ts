import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/reading/readText'
import {
  compare,
  count,
  type ExpectedReading,
  isSameReading,
  latestOn,
  rank,
  ratio,
  set,
  test,
  value,
} from './expectations'

/** Sentences that were once misread, with all that they say: nothing less and nothing more. */
const CORRECTED: readonly (readonly [
  said: string,
  text: string,
  readings: readonly ExpectedReading[],
])[] = [
  [
    '2025-06-24',
    'Poland leads the alliance with 4.12 percent of GDP, well ahead of the United States at 3.38 percent.',
    [
      rank('POL', 2024, 1),
      compare('POL', 'USA', 2024, '>'),
      value('POL', 2024, 4.12),
      value('USA', 2024, 3.38),
    ],
  ],
  [
    '2025-06-24',
    'Spain, which spends 1.28 percent of its GDP on defence, is the lowest spender in the alliance.',
    [value('ESP', 2024, 1.28), rank('ESP', 2024, 1, 'bottom')],
  ],
  [
    '2024-10-01',
    'Turkey and Italy have larger armies than Germany.',
    [compare('TUR', 'DEU', 2024, '>', 'personnel'), compare('ITA', 'DEU', 2024, '>', 'personnel')],
  ],
  [
    '2024-10-01',
    'Britain and France together spend less on defence than Germany.',
    [ratio('GBR FRA', 'DEU', 2024, '<', 1)],
  ],
  [
    '2024-10-01',
    'Poland ranks second in Europe and third in NATO in troop numbers.',
    [rank('POL', 2024, 3, 'top', 'personnel')],
  ],
  ['2024-10-01', 'Not all allies meet the 2 % target.', [count(2024, 1, test('<', 2), '>=')]],
  [
    '2023-07-14',
    'Eleven allies are now at or above 2 %, four more than in 2022.',
    [count(2023, 11, test('>=', 2)), count(2022, 7, test('>=', 2))],
  ],
  [
    '2024-06-18',
    'Canada ranks 27th among the 32 allies, with 1.37 % of GDP.',
    [rank('CAN', 2024, 27), value('CAN', 2024, 1.37)],
  ],
  [
    '2024-10-01',
    'With 2.41 % Finland spends more than Sweden with 2.14 %.',
    [compare('FIN', 'SWE', 2024, '>'), value('FIN', 2024, 2.41), value('SWE', 2024, 2.14)],
  ],
  [
    '2024-10-01',
    'Turkey spends more on defence than Greece, but a smaller share of GDP.',
    [compare('TUR', 'GRC', 2024, '>', 'usd')],
  ],
  [
    '2024-10-01',
    'The target of 2 % was missed by Germany in 2023.',
    [set('each', 'DEU', 2023, test('<', 2))],
  ],
  [
    '2024-10-01',
    'Together the Nordic countries spend more than 2 % of their GDP on defence.',
    [{ ...value('', 2024, 2, '>'), who: ['DNK', 'FIN', 'ISL', 'NOR', 'SWE'] }],
  ],
  [
    '2024-10-01',
    'The number of allies meeting 2 % has risen from three in 2014 to 23.',
    [count(2014, 3, test('>=', 2)), count(2024, 23, test('>=', 2))],
  ],
  [
    '2024-10-01',
    'Belgium spends 15.2 % of its defence budget on equipment, the lowest share.',
    [value('BEL', 2024, 15.2, '=', 'equip'), rank('BEL', 2024, 1, 'bottom', 'equip')],
  ],
  [
    '2024-10-01',
    'The United States remains by far the biggest spender, with $980 billion, or 62 % of the NATO total.',
    [
      ratio('USA', 'NATO', 2024, '=', 0.62),
      rank('USA', 2024, 1, 'top', 'usd_current'),
      value('USA', 2024, 980_000, '=', 'usd'),
    ],
  ],
  [
    '2024-10-01',
    'In absolute terms, the US spends the most and Iceland the least.',
    [rank('USA', 2024, 1, 'top', 'usd_current')],
  ],
  [
    '2024-10-01',
    'Greece ranks fourth – correction: fifth – with 3.08 % of GDP.',
    [value('GRC', 2024, 3.08)],
  ],
  [
    '2026-07-10',
    'Nine allies are above 3 per cent. As for Germany, its 2.69 per cent puts it in eleventh place, one ahead of Finland.',
    [
      count(2026, 9, test('>', 3)),
      value('DEU', 2026, 2.69),
      rank('DEU', 2026, 11),
      {
        kind: 'order',
        allies: ['DEU', 'FIN'],
        start: 11,
        measure: 'share',
        year: 2026,
        from: 'top',
      },
    ],
  ],
]

describe('what was once misread', () => {
  it.each(CORRECTED)('%s: %s', (said, text, wanted) => {
    const got = readText(text, { said, latestYear: latestOn(said) }).flatMap(({ readings }) =>
      readings.map(({ reading }) => reading),
    )
    for (const want of wanted)
      expect(
        got.some((reading) => isSameReading(want, reading)),
        JSON.stringify({ want, got }),
      ).toBe(true)
    expect(got).toHaveLength(wanted.length)
  })
})
