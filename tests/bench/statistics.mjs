/** @param {readonly number[]} numbers */
export function median(numbers) {
  return quantile(numbers, 0.5)
}

/**
 * The smallest of the numbers that at least this part of them does not exceed; for an even number of
 * them the median is the lower of the two in the middle.
 *
 * @param {readonly number[]} numbers
 * @param {number} part From 0 to 1.
 */
export function quantile(numbers, part) {
  if (numbers.length === 0) throw new Error('There are no numbers')
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]
}
