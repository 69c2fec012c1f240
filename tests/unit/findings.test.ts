import { describe, expect, it } from 'vitest'
import type { View } from '../../src/domain/view'
import { countFigure } from '../../src/figures/countFigure'
import { revisionsFigure } from '../../src/figures/revisionsFigure'
import { drawingEnglish } from '../../src/words/en/drawingEnglish'
import { releaseScene } from '../component/releaseScene'
import { heldFigures, RELEASES } from './heldFiles'

/** A scene of a chart over releases: with all up to its own. */
const overReleases = (id: string, view: Partial<View>) => ({
  ...releaseScene(id, view),
  vintages: RELEASES.filter((release) => release.id <= id).map((release) =>
    heldFigures(release.id),
  ),
})

describe('what the counts over years say', () => {
  const count = (id: string, years: readonly [number, number]) =>
    countFigure(overReleases(id, { chart: 'count', years }), drawingEnglish)

  // At 2 % in 2024: 23 of June 2024, 22 of April 2025, 18 of August 2025; of March 2026 we hold one ally.
  it('a release of which one ally is held is no count to compare', () => {
    expect(count('2026-03-26', [2024, 2025]).finding).toBe(
      'Allies at or above 2 %: at least 22 of 32 in 2025e. For 2024 alone, releases up to 26 March 2026 give from 18 to 23.',
    )
  })

  // At 2 % in 2017: 6 of June 2017 and 4 of June 2019 (Poland and Romania were revised to below).
  it('a year that the release holds in part is not set against complete releases', () => {
    expect(count('2021-03-16', [2013, 2020]).finding).toContain(
      'For 2017 alone, releases up to 16 March 2021 give from 4 to 6.',
    )
  })

  it('a span from one concept to the other names it within the sentence', () => {
    expect(count('2026-07-07', [2014, 2026]).finding).toContain(
      'from 17, of core defence expenditure, to 23.',
    )
  })

  it('a release is never both compared and not', () => {
    const { caption, notes } = count('2024-06-17', [2014, 2024])
    const left = notes.find(({ sign }) => sign === '*')?.text ?? ''
    expect(caption).toContain('21 March 2023')
    expect(left).toContain('27 June 2022')
    expect(left).not.toContain('21 March 2023')
  })

  it('one release is called the release', () => {
    expect(count('2025-04-24', [2024, 2024]).caption).toContain(
      'Compared, year by year where complete, with the release of 17 June 2024 (',
    )
  })
})

describe('what the revisions of a year say', () => {
  const revisions = (id: string, year: number) =>
    revisionsFigure(overReleases(id, { chart: 'revisions', year }), drawingEnglish)

  it('the first release that is held is not called the only one', () => {
    expect(revisions('2024-06-17', 2024).finding).toBe(
      'Of the releases held here, that of 17 June 2024 is the first with the whole of 2024: 23 of 32 allies at or above 2 %.',
    )
  })

  it('a copy of one ally gives no count and no bar, and a note says so', () => {
    const figure = revisions('2026-07-07', 2024)
    expect(figure.counts.map(({ release }) => release)).not.toContain('2026-03-26')
    expect(figure.notes.at(-1)?.text).toBe(
      'Not counted, because our copy holds under half of the year’s allies: 26 March 2026 (1 of 32).',
    )
    const usa = figure.rows.find(({ series }) => series === 'USA')
    expect(usa?.points.map(({ release }) => release)).toContain('2026-03-26')
  })

  it('a year of which one figure is held is not counted at all', () => {
    expect(revisions('2017-03-13', 2015).finding).toBe(
      'Our copies up to 13 March 2017 hold too few figures for 2015 to count allies.',
    )
  })

  it('no change is not told as the largest', () => {
    expect(revisions('2022-06-27', 2014).alt).not.toContain('largest change')
    expect(revisions('2019-03-14', 2018).alt).toContain('the largest change is the United States’,')
  })
})
