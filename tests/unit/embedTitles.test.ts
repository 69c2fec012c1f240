import { describe, expect, test } from 'vitest'
import { CHARTS } from '../../src/domain/view/view'
import { dialog } from '../englishWords'

const { liveTitle, liveFallback } = dialog

describe('the name of a frame that follows the latest release', () => {
  test.each([
    ['ranking', 'personnel', 'Military personnel: NATO allies ranked'],
    ['trend', 'gdpPerCapita', 'GDP per head: NATO allies over the years'],
    [
      'balance',
      'share',
      'What NATO allies spend on defence, as a share of GDP, and how much of it on equipment',
    ],
    ['count', 'share', 'How many NATO allies are at or above each mark, year by year'],
    ['path', 'share', 'NATO allies’ way to 3.5% of GDP in 2035'],
  ] as const)('%s of %s', (chart, measure, title) => {
    expect(liveTitle({ chart, measure })).toBe(`${title}, from NATO’s latest release`)
  })

  test('is another for each chart, and its fallback names the source', () => {
    const titles = CHARTS.map((chart) => liveTitle({ chart, measure: 'share' }))
    expect(new Set(titles).size).toBe(CHARTS.length)
    expect(liveFallback({ chart: 'map', measure: 'share' })).toMatch(/\. Source: NATO\.$/)
  })
})
