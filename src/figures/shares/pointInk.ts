import type { Verdict } from '../../domain/verdict/verdict'
import { PALETTE, verdictColour } from '../ink/palette'
import type { StretchKind } from './sharesFigure'

/** The ink of a point: its colour says how it stands to the mark; an estimate is hollow, as is another's figure. */
export function pointInk(kind: StretchKind, verdict: Verdict) {
  const colour = verdictColour(verdict)
  return {
    stroke: colour,
    strokeWidth: 1.5,
    fill: kind === 'estimate' || kind === 'sipri' ? PALETTE.paper : colour,
  }
}
