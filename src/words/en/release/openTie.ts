/** The remark of notes.csv on a figure that ends exactly between two hundredths: `1.975`. */
export function openTieText(value: string): string {
  return `May be 0.01 lower: our copy ends on ${value}, which may itself have been rounded up.`
}
