/** Which keys work in a chart, in one line; `picks` where Enter highlights an ally. */
export const keysText = (picks: boolean) =>
  [
    'Keys: ← → next figure',
    '↑ ↓ next row or line',
    'Home, End',
    'a letter: that ally',
    ...(picks ? ['Enter: highlight'] : []),
    'Escape: hide the box.',
  ].join('; ')

/** Describes a figure whose ally is highlighted. */
export const highlightedText = 'highlighted'

/** What picking an ally has done. */
export const pickedText = (name: string, isHighlighted: boolean) =>
  isHighlighted ? `${name} is highlighted.` : `${name} is no longer highlighted.`
