/*
 * In place of the lines, stacks and symbols of d3, which recharts would bring: each chart that it hosts gives its own
 * shapes, so that none of these is ever asked for. See `vite.config.ts`.
 */

/** Draws nothing, and says so to whoever asks after all. */
function undrawn(): never {
  throw new Error('recharts draws no lines of its own here')
}

export {
  undrawn as area,
  undrawn as curveBasis,
  undrawn as curveBasisClosed,
  undrawn as curveBasisOpen,
  undrawn as curveBumpX,
  undrawn as curveBumpY,
  undrawn as curveLinear,
  undrawn as curveLinearClosed,
  undrawn as curveMonotoneX,
  undrawn as curveMonotoneY,
  undrawn as curveNatural,
  undrawn as curveStep,
  undrawn as curveStepAfter,
  undrawn as curveStepBefore,
  undrawn as line,
  undrawn as stack,
  undrawn as stackOffsetExpand,
  undrawn as stackOffsetNone,
  undrawn as stackOffsetSilhouette,
  undrawn as stackOffsetWiggle,
  undrawn as stackOrderNone,
  undrawn as symbol,
  undrawn as symbolCircle,
  undrawn as symbolCross,
  undrawn as symbolDiamond,
  undrawn as symbolSquare,
  undrawn as symbolStar,
  undrawn as symbolTriangle,
  undrawn as symbolWye,
}
