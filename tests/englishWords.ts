import { english as language } from '../src/words/en/english'
import { loadDrawingWords } from '../src/words/languages'
import { DRAWN_PARTS, type DrawnPart } from '../src/words/parts'

const parts = Object.keys(DRAWN_PARTS).filter((part): part is DrawnPart => part in DRAWN_PARTS)

/** All that drawings and the page say in English, for tests that draw without loading. */
export const english = {
  ...(await loadDrawingWords('en', parts)),
  ...(await language.load.onPage()),
}
export const [dialog, picture, claimDesk, citation] = await Promise.all([
  language.load.embedDialog(),
  language.load.picture(),
  language.load.claimDesk(),
  language.load.citation(),
])
