/** Which keys work in a chart, in one line; `picks` where Enter highlights an ally. */
export const keysText = (picks: boolean) =>
  [
    'Keys: ← and → walk through the figures in order, ↑ and ↓ change the row or line',
    'Home and End go to the first and the last',
    'a letter jumps to an ally',
    ...(picks ? ['Enter highlights it'] : []),
    'Escape hides its box.',
  ].join('; ')

/** Describes a figure whose ally is highlighted. */
export const highlightedText = 'highlighted'

/** What picking an ally has done. */
export const pickedText = (name: string, isHighlighted: boolean) =>
  isHighlighted ? `${name} is highlighted.` : `${name} is no longer highlighted.`
