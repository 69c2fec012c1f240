/** Whether the large runs are asked for: `npm run trials`. */
const isFull = process.env.TRIALS === 'full'

/**
 * How often a property is tried: a hundredth of `full` in `npm test`, always with the same seed, so that it fails
 * for everybody or nobody; all of it, with another seed each time, in `npm run trials`. fast-check prints the seed.
 */
export function trials(full: number): { readonly numRuns: number; readonly seed?: number } {
  return isFull ? { numRuns: full } : { numRuns: Math.ceil(full / 100), seed: 20_240_617 }
}
