import * as noun from '../figureNouns'
import * as figure from '../figureWords'
import { formats } from '../formats'
import * as mark from '../markWords'
import * as embed from './embedWords'

/** What drawings and embeds say, in English: all that an embed has to load. */
export const drawingEnglish = { lang: 'en', formats, noun, mark, figure, embed } as const
