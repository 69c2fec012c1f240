import * as answer from './answerWords'
import * as claim from './claimWords'
import * as copy from './copyWords'
import * as embed from './embedWords'
import * as noun from './figureNouns'
import * as figure from './figureWords'
import { formats } from './formats'
import * as mark from './markWords'

/** All that a reader sees, in English, by the part of the page it belongs to. */
export const english = {
  lang: 'en',
  formats,
  noun,
  mark,
  answer,
  figure,
  copy,
  claim,
  embed,
} as const
