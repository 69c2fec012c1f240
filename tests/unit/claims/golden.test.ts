import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { readClaim } from '../../../src/domain/claim/claimNotation'
import { evaluateClaim } from '../../../src/domain/claim/evaluateClaim'
import { AMOUNTS, CHANGES, COUNTS, GROUPS, PLACES, SHARES } from '../claimCases'
import { heldText } from '../heldFiles'
import { HELD } from './heldReleases'

const more: string[] = []
for (const year of [2014, 2017, 2020, 2022, 2023, 2024, 2025, 2026]) {
  more.push(
    `count_${year}_2_at-least_10`,
    `count_${year}_2_between_5_25_without-USA`,
    `count_${year}_3.5_at-most_3`,
  )
  more.push(
    `group_${year}_2_above_each_GBR-GRC-USA`,
    `group_${year}_2_below_none_POL-USA`,
    `group_${year}_1_below_none`,
    `group_${year}_2_below_only_BEL-ESP-LUX_without-CAN`,
    `group_${year}_1.4_above_all_without-ESP-LUX`,
  )
  more.push(
    `share_FRA_${year}_at-least_1.9`,
    `share_NATO-TOTAL_${year}_between_2.4_2.8`,
    `share_EST_${year}_to-one-decimal_2.1`,
    `share_BEL_${year}_at-most_1.3`,
    `share_ITA_${year}_exactly_1.5`,
  )
  more.push(
    `amount_GBR_${year}_expenditure_at-least_60000`,
    `amount_NATO-EUR-CAN_${year}_expenditureCurrent_between_250000_500000`,
  )
  more.push(
    `rank_USA_${year}_at-most_3`,
    `rank_LUX_${year}_from-bottom_between_1_2`,
    `rank_FRA_${year}_at-least_8_without-USA`,
    `rank_GRC_${year}_exactly_2`,
  )
  if (year > 2014)
    more.push(
      `change_DEU_2014_${year}_at-least_0.2`,
      `change_GRC_2014_${year}_between_-1_0.5`,
      `change_NATO-TOTAL_2014_${year}_at-most_0`,
    )
}
it('writes', () => {
  const known = heldText('known_claims.csv')
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split(',')[1] ?? [])
  const all = [
    ...new Set([
      ...[COUNTS, GROUPS, SHARES, AMOUNTS, CHANGES, PLACES].flatMap((some) =>
        some.map(([, text]) => text),
      ),
      ...known,
      'count_2024_3_exactly_4_without-USA',
      'share_DEU_2024_to-one-decimal_2.1',
      ...more,
    ]),
  ]
  const L = { holds: 'H', fails: 'D', undecided: 'U', 'not-checkable': 'N' } as const
  const lines = all.map((text) => {
    const claim = readClaim(text)
    if (claim === null) throw new Error(text)
    return `  ['${text}', '${HELD.map((f) => L[evaluateClaim(claim, f).verdict]).join('')}'],`
  })
  writeFileSync('/tmp/unify/golden.txt', lines.join('\n'))
})
