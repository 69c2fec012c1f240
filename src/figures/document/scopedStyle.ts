import type { Theme } from '../../domain/view/view'
import { type Rule, rulesIn, tight } from './styleRules'

/**
 * The elements of HTML that a figure is made of. They are named one by one: programs that write a sheet's
 * rules into the elements, as newsletters need, do not know a `:not()` of several, and would reset the drawing too.
 */
const TAGS = 'h2 p a b span div ol li details summary table caption thead tbody tr th td'.split(' ')

/**
 * The style of a drawing that stands in a stranger's page, in an element of the class `scope`: nothing
 * of it reaches beyond that element, and little of the page's own reaches in. The element itself is the
 * page's to place: its column, its margins, its floats. What the sheets ask of the window, they ask of that
 * element's width, and what of the root's size of text, of the reader's. `palette` and `drawing` are the
 * sheets of those names.
 */
export function scopedStyle(
  scope: string,
  theme: Theme,
  sheets: { readonly palette: string; readonly drawing: string },
): string {
  // Twice, to weigh more than what a page says of its own articles.
  const root = `.${scope}.${scope}`
  return [
    // A page may have given its root another size; what is `medium` is the reader's alone. The sign before "length" is escaped,
    // since WordPress shows the text of a comment in which a tag begins.
    `@property --mtm-rem{syntax:"\\3c length>";inherits:true;initial-value:16px}`,
    `${root}{display:block;container-type:inline-size;contain-intrinsic-inline-size:min(640px,100vw - 32px);font-size:medium;--mtm-rem:1em}`,
    `${root}>article{all:initial;display:block;color-scheme:inherit}`,
    `${TAGS.map((tag) => `${root} ${tag}`).join(',')}{all:revert}`,
    ...rulesIn(sheets.palette).flatMap((rule) => colours(rule, root, theme)),
    scoped(sheets.drawing, root).replace(/([\d.]+)rem\b/g, 'calc($1*var(--mtm-rem))'),
    // A table that is wider than the story's column is scrolled in its place.
    `${root} details{overflow-x:auto}`,
    // The margins inside a drawing are for where this style is not.
    `${root} .mtm-inner{transform:none}`,
  ].join('')
}

/** The colours of one theme, or of both where the reader's system decides. */
function colours({ prelude, inner }: Rule, root: string, theme: Theme): readonly string[] {
  const isAsked = (selector: string) => selector.includes('[data-theme="light"]')
  if (!prelude.startsWith('@media')) {
    return !isAsked(prelude) || theme === 'light' ? [`${root}{${tight(inner)}}`] : []
  }
  const asked = prelude.includes('prefers-color-scheme') ? 'auto' : 'dark'
  if (asked !== theme) return []
  return rulesIn(inner).map((rule) => `${prelude}{${root}{${tight(rule.inner)}}}`)
}

function scoped(sheet: string, root: string): string {
  return rulesIn(sheet)
    .map(({ prelude, inner }) => {
      if (prelude === '@font-face') return `${prelude}{${tight(inner)}}`
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
