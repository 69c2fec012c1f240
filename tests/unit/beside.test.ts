import { describe, expect, it } from 'vitest'
import { readReading } from '../../src/domain/claim/readingNotation'
import { answerOf } from '../../src/domain/verdict/answer'
import { claimFragment } from '../../src/figures/document/claimFragment'
import { claimSheet } from '../../src/figures/document/claimSheet'
import { rankingFigure } from '../../src/figures/ranking/rankingFigure'
import { revisionsFigure } from '../../src/figures/revisions/revisionsFigure'
import { bearingSentence } from '../../src/words/en/page/basisWords'
import { copyList, copySentence } from '../../src/words/en/take/copyWords'
import { releaseScene } from '../component/releaseScene'
import { claimDesk, english as drawingEnglish } from '../englishWords'
import { ALLIES, heldFigures } from './heldFiles'

const sceneOf = (release: string, year: number, threshold = 200) =>
  releaseScene(release, { year, threshold })
const besideOf = (release: string, year: number, threshold = 200) =>
  rankingFigure(sceneOf(release, year, threshold), drawingEnglish).beside

const SAID_2025 =
  'NATO’s own count for 2025 at 2%, as reported: “all allies” (forecast, 28 August 2025) and “all allies” (looking back, 26 March 2026).'
const GIVEN_2025 =
  'NATO’s releases give 30 (28 August 2025) and, of core defence spending, 28 (7 July 2026) for 2025.'
const CONCEPT_2025 =
  'Since 7 July 2026 NATO gives core defence spending: how much of any difference for 2025 comes from the new definition is not known.'
const GIVEN_2024 =
  'NATO’s releases give 23 (17 June 2024), 22 (24 April 2025), 18 (28 August 2025) and, of core defence spending, 17 (7 July 2026) for 2024.'

describe('beside a count stands', () => {
  it('for 2025 NATO’s “all” of August 2025 and March 2026, with the change of concept', () => {
    expect(besideOf('2026-07-07', 2025)).toEqual([SAID_2025, GIVEN_2025, CONCEPT_2025])
  })

  it.each(['2024-06-17', '2025-04-24', '2025-08-28', '2026-07-07'])(
    'for 2024 in the release of %s what every release gives: 23, 22, 18 and 17',
    (release) => {
      expect(besideOf(release, 2024)).toContain(GIVEN_2024)
      expect(besideOf(release, 2024)).toContain(
        'Since 7 July 2026 NATO gives core defence spending: the new definition may be part of any difference for 2024.',
      )
    },
  )

  it('what NATO said with the release and on other days', () => {
    expect(besideOf('2024-06-17', 2024).slice(0, 2)).toEqual([
      'NATO’s own count for 2024 at 2%, as stated or reported: 18 (forecast, 14 February 2024), 23 (forecast, 17 June 2024), 22 (looking back, 24 April 2025) and 18 (looking back, 28 August 2025).',
      GIVEN_2024,
    ])
  })

  it('beside a copy in part the counts of the whole ones, and that the concept changed nothing for 2018', () => {
    expect(besideOf('2018-07-10', 2018)).toEqual([
      'NATO’s own count for 2018 at 2%, as stated or reported: 8 (forecast, 10 July 2018) and 7 (looking back, 14 March 2019).',
      'The difference: the table of that day has 5 at 2% or more (Poland 1.98, Lithuania 1.96, Romania 1.93).',
      'NATO’s releases give 6 (25 June 2019), 6 (17 June 2024), 5 (28 August 2025) and, of core defence spending, 5 (7 July 2026) for 2018.',
      'Since 7 July 2026 NATO gives core defence spending: the new definition changed nothing for 2018, and any difference comes from revised GDP or prices.',
    ])
  })

  it('nothing where all releases agree and NATO said nothing: three allies in 2014', () => {
    expect(besideOf('2026-07-07', 2014)).toEqual([])
  })

  it('at a mark of the reader’s that other releases hold the year, without numbers', () => {
    expect(besideOf('2024-06-17', 2024, 250)[0]).toBe(
      'The releases of 17 June 2024, 24 April 2025, 28 August 2025 and 7 July 2026 hold all of 2024; their counts at 2.5% may differ.',
    )
  })

  it('beside the revisions of a year what NATO itself said of it', () => {
    const scene = { ...sceneOf('2026-07-07', 2025), vintages: [heldFigures('2026-07-07')] }
    expect(revisionsFigure(scene, drawingEnglish).beside).toEqual([SAID_2025])
  })
})

describe('what is copied of a count', () => {
  it('says both, in the sentence and in the list', () => {
    const answer = answerOf(sceneOf('2026-07-07', 2025))
    const sentence = copySentence(answer, ALLIES)
    expect(sentence).toMatch(/^28 of NATO’s 32 allies are estimated/)
    for (const copied of [sentence, copyList(answer, ALLIES, 'LINK')]) {
      for (const part of [SAID_2025, GIVEN_2025, CONCEPT_2025]) expect(copied).toContain(part)
    }
    expect(copySentence(answerOf(sceneOf('2024-06-17', 2024)), ALLIES)).toContain(GIVEN_2024)
  })

  it('says of a proposed mark that it never was NATO policy', () => {
    expect(copySentence(answerOf(sceneOf('2024-06-17', 2024, 300)), ALLIES)).toContain(
      '3% was proposed in 2024 and was never NATO policy.',
    )
  })
})

describe('5%', () => {
  const FIVE =
    '5% was agreed at The Hague on 25 June 2025 for 2035. 3.5% is core defence, which these figures measure; up to 1.5% is not published ally by ally.'
  const scene = sceneOf('2026-07-07', 2026, 500)

  it('is said to be what it is, on the page, in an embed and in what is copied, and no own mark', () => {
    const answer = answerOf(scene)
    expect(bearingSentence(answer.threshold, answer.bearing, 2026)).toBe(FIVE)
    expect(rankingFigure(scene, drawingEnglish).beside).toEqual([FIVE])
    expect(copySentence(answer, ALLIES)).toContain(FIVE)
    const labels = rankingFigure(scene, drawingEnglish).marks.map(({ label }) => label)
    expect(labels).toContain('5%, agreed 2025, only 3.5% of it measured')
    expect(labels.join()).not.toContain('own mark')
  })

  it('is drawn only where the reader asks for it', () => {
    const marks = rankingFigure(sceneOf('2026-07-07', 2026), drawingEnglish).marks
    expect(marks.map(({ value }) => value)).toEqual([200, 300, 350])
  })

  it('is explained where a claim names it, and so is what NATO said of the year', () => {
    const sheetOf = (notation: string) => {
      const claim = readReading(notation)
      if (claim === null) throw new Error(notation)
      const words = claimDesk
      const sheet = claimSheet(claim, [scene.figures], { ...scene.reference, words })
      return {
        sheet,
        html: claimFragment(sheet, { link: 'LINK', words, publisher: null, head: 'strong' }),
      }
    }
    expect(sheetOf('count_2026_5_exactly_32').sheet.beside).toEqual([FIVE])
    expect(sheetOf('count_2026_5_exactly_32').html).toContain('3.5% is core defence')
    expect(sheetOf('group_2025_2_above_all').sheet.beside).toEqual([SAID_2025])
    expect(sheetOf('share_POL_2026_at-least_5').sheet.beside).toEqual([])
  })
})
