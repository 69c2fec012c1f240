import * as embed from './embed/embedWords'
import * as noun from './figureNouns'
import * as figure from './figureWords'
import { formats } from './formats'
import { lang } from './lang'
import * as mark from './markWords'

/** What drawings and embeds of every kind say. */
export const inDrawings = { lang, formats, noun, mark, figure, embed } as const
