import type { Theme } from '../../domain/view/view'
import { type Rule, rulesIn, tight } from './styleRules'

/**
 * The style of a drawing that stands in a stranger's page, in an element of the class `scope`: nothing
 * of it reaches beyond that element, and little of the page's own reaches in. What the sheets ask of the
 * window, it asks of that element's width. `palette` and `drawing` are the sheets of those names.
 */
export function scopedStyle(
  scope: string,
  theme: Theme,
  sheets: { readonly palette: string; readonly drawing: string },
): string {
  // Twice, to weigh more than what a page says of its own articles.
  const root = `.${scope}.${scope}`
  return [
    `${root}{all:initial;display:block;width:100%;container-type:inline-size}`,
    `${root} :not(svg,svg *,style){all:revert}`,
    ...rulesIn(sheets.palette).flatMap((rule) => colours(rule, root, theme)),
    scoped(sheets.drawing, root),
    // A table that is wider than the story's column is scrolled in its place.
    `${root} details{overflow-x:auto}`,
  ].join('')
}

/** The colours of one theme, or of both where the reader's system decides. */
function colours({ prelude, inner }: Rule, root: string, theme: Theme): readonly string[] {
  if (!prelude.startsWith('@media')) return [`${root}{${tight(inner)}}`]
  const asked = prelude.includes('prefers-color-scheme') ? 'auto' : 'dark'
  if (asked !== theme) return []
  return rulesIn(inner).map((rule) => `${prelude}{${root}{${tight(rule.inner)}}}`)
}

function scoped(sheet: string, root: string): string {
  return rulesIn(sheet)
    .map(({ prelude, inner }) => {
      if (!prelude.startsWith('@')) return `${scopedSelectors(prelude, root)}{${tight(inner)}}`
      return `${prelude.replace(/^@media \(/, '@container (')}{${scoped(inner, root)}}`
    })
    .join('')
}

function scopedSelectors(selectors: string, root: string): string {
  return selectors
    .split(/,(?![^(]*\))/)
    .map((selector) => `${root} ${headed(selector.trim())}`)
    .join(',')
}

/** In a story a figure's headline is a head of its own kind, not the story's. */
function headed(selector: string): string {
  return selector.replace(/\bh1\b/, 'h2')
}
