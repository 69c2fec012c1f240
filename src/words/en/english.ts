import * as answer from './answerWords'
import * as article from './articleWords'
import * as basis from './basisWords'
import * as beside from './besideWords'
import * as claim from './claimWords'
import * as control from './controlWords'
import * as copy from './copyWords'
import { drawingEnglish } from './drawingEnglish'
import * as loading from './loadingWords'
import * as method from './methodWords'
import * as page from './pageWords'
import * as problem from './problemWords'
import * as sources from './sourcesWords'
import * as stated from './statedWords'
import * as table from './tableWords'
import * as take from './takeWords'

/** All that a reader sees, in English, by the part of the page it belongs to. */
export const english = {
  ...drawingEnglish,
  answer,
  basis,
  beside,
  copy,
  claim,
  page,
  problem,
  loading,
  control,
  take,
  table,
  article,
  method,
  sources,
  stated,
} as const
