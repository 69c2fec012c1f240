import { describe, expect, it } from 'vitest'
import { answerOf } from '../../../src/domain/verdict/answer'
import type { Figure } from '../../../src/figures/chart'
import { deckSentence } from '../../../src/words/en/page/deckWords'
import { copySentence, findingSentence } from '../../../src/words/en/take/copyWords'
import { ALLIES, RELEASES } from '../heldFiles'
import { gradeOf, measuredText, sentencesOf, syllablesOf, wordsOf } from './readability'
import { toldFigure, toldScene } from './toldFigure'
import { TOLD_VIEWS } from './toldViews'

const NAMES = {
  allies: ALLIES.map(({ name }) => name),
  documents: RELEASES.map(({ title }) => title),
}

/** What is said at single places of a chart: after its numbers, or beside the bars of a ranking. A sentence each. */
function placedTexts(figure: Figure): readonly string[] {
  const noted = figure.kind === 'ranking' ? figure.bars.map(({ note }) => note) : []
  const placed = (figure.annotations ?? []).map(({ text }) => text)
  return [...noted, ...placed].filter((text) => text !== '').map((text) => `${text}.`)
}

describe('the counter', () => {
  it.each([
    ['share', 1],
    ['shares', 1],
    ['spending', 2],
    ['expected', 3],
    ['doubled', 2],
    ['figure', 2],
    ['allies', 2],
    ['table', 2],
    ['published', 2],
    ['release', 2],
    ['estimated', 4],
    ['definition', 4],
    ['2014', 1],
  ] as const)('hears in “%s” %i syllables', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables)
  })

  it('takes names, dates and lists of them as one word', () => {
    expect(measuredText('Poland, Estonia and the United States rose', NAMES)).toBe('Nam rose')
    expect(measuredText('On 7 July 2026 Poland’s share rose', NAMES)).toBe('On Nam Nam share rose')
  })

  // 9 words of 10 syllables: 0.39 × 9 + 11.8 × 10/9 − 15.59 = 1.03. Two sentences, 8 words of 9 syllables: 0.39 × 4 + 11.8 × 9/8 − 15.59.
  it('grades sentences as worked out by hand', () => {
    expect(gradeOf('Nam share has more than doubled in ten years.')).toBeCloseTo(1.031, 2)
    expect(gradeOf('Nam spent much more. Nam has no figure.')).toBeCloseTo(-0.755, 2)
  })

  it('counts words and sentences', () => {
    const said = 'Nam rose by 0.39 points. Nam fell.'
    expect(sentencesOf(said)).toEqual(['Nam rose by 0.39 points.', 'Nam fell.'])
    expect(sentencesOf(said).map((one) => wordsOf(one).length)).toEqual([5, 2])
  })
})

describe('what is said of a view', () => {
  it.each(TOLD_VIEWS)(
    'is read at the ninth grade or below, in sentences of at most 25 words: %s %o',
    async (release, view) => {
      const scene = toldScene(release, view)
      const figure = await toldFigure(scene)
      const notes = figure.notes.flatMap(({ text, quoted }) => (quoted === undefined ? [text] : []))
      const copied =
        figure.question === undefined
          ? copySentence(answerOf(scene), scene.reference.allies)
          : findingSentence(figure, scene.figures.release, false)
      const { headline, question = '', finding, subtitle, beside, alt } = figure
      const deck =
        figure.question === undefined ? deckSentence(answerOf(scene), scene.reference.allies) : ''
      const said = [`${headline}.`, question, deck, finding, subtitle, ...beside, alt, copied]
      said.push(...notes, ...placedTexts(figure))
      const text = measuredText(said.join(' '), NAMES)
      expect(gradeOf(text)).toBeLessThanOrEqual(9)
      for (const sentence of sentencesOf(text)) {
        expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(25)
      }
      expect(said.join(' ')).not.toMatch(/\b20\d\de\b/)
    },
  )
})
