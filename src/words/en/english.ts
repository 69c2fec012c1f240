import * as claim from './claimWords'
import * as copy from './copyWords'
import { drawingEnglish } from './drawingEnglish'

/** All that a reader sees, in English, by the part of the page it belongs to. */
export const english = { ...drawingEnglish, copy, claim } as const
