import { expect, test } from 'vitest'
import { DEFAULT_LANGUAGE, heldLanguage, LANGUAGES } from '../../src/domain/view/language'
import { namesIn } from '../../src/publish/allyNames'
import { WORDS } from '../../src/words/languages'
import { DRAWN_PARTS, type DrawnPart, type Parts } from '../../src/words/parts'

const modules = import.meta.glob('../../src/words/*/**/*Words.ts')
const drawn = Object.keys(DRAWN_PARTS).filter((part): part is DrawnPart => part in DRAWN_PARTS)

test.each(LANGUAGES)('embeds in %s are made of the words that the page loads', async (lang) => {
  expect(drawn).toHaveLength(17)
  for (const part of drawn) {
    const inEmbed = await modules[`../../src/words/${lang}/${DRAWN_PARTS[part]}.ts`]?.()
    expect(await WORDS[lang].load[part](), part).toBe(inEmbed)
  }
})

test('a language says of itself which it is; one that is not held gives way to the default', async () => {
  for (const lang of LANGUAGES) expect((await WORDS[lang].load.inDrawings()).lang).toBe(lang)
  expect(heldLanguage('tlh')).toBe(DEFAULT_LANGUAGE)
  expect(heldLanguage(undefined)).toBe(DEFAULT_LANGUAGE)
})

/** Whether one type can stand where another is asked for: what is wrong of it does not compile. */
type Fits<Own, Asked> = Own extends Asked ? true : false

test('another language may say anything, but nothing less and nothing of another kind', () => {
  const noscript: Parts['noscript'] = {
    ownViewText: 'Ohne JavaScript nur die eigene Ansicht.',
    notLoadedText: (asked, shown) => `Nicht geladen: ${asked}. Gezeigt: ${shown}. `,
    openAskedText: 'Gewünschte Ansicht öffnen',
  }
  const lacking: Fits<{ readonly otherText: string }, Parts['noscript']> = false
  type Ranks = Pick<Parts['places'], 'rankWords'>
  const others: Ranks = { rankWords: (rank) => `${rank}.` }
  // A rank may be none, so that a text that needs a number is not enough.
  const wrong: Fits<{ readonly rankWords: (rank: number) => string }, Ranks> = false
  expect([noscript.ownViewText, others.rankWords(1, false)]).toEqual([
    'Ohne JavaScript nur die eigene Ansicht.',
    '1.',
  ])
  expect([lacking, wrong]).toEqual([false, false])
})

test('names of allies in another language are made from their codes of two letters', () => {
  const names = namesIn('de', { USA: 'US', TUR: 'TR', MKD: 'MK' })
  expect(names).toEqual({ USA: 'Vereinigte Staaten', TUR: 'Türkei', MKD: 'Nordmazedonien' })
  expect(() => namesIn('qaa', { USA: 'US' })).toThrow('qaa')
})
