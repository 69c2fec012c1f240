import * as embed from './embed/embedWords'
import * as noun from './figureNouns'
import * as figure from './figureWords'
import { formats } from './formats'
import * as mark from './markWords'

/** What drawings and embeds of every kind say. */
export const inDrawings = { lang: 'en', formats, noun, mark, figure, embed } as const
