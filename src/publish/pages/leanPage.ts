/**
 * Leaves out hatches that nothing is filled with, colours to fall back on, and what HTML does without: ends of
 * shapes that hold nothing and of a table's parts, and quotation marks around single words and numbers.
 */
export function leanMarkup(markup: string): string {
  return withoutFallbacks(markup)
    .replace(/<pattern id="([\w-]+)".*?<\/pattern>/g, (pattern, id) =>
      markup.includes(`url(#${id})`) ? pattern : '',
    )
    .replace(/><\/(?:circle|line|path|poly\w+|rect|stop|use)>/g, '/>')
    .replace(/<\/(?:td|th|tr|thead|tbody)>/g, '')
    .replace(/<[a-z][^>]*>/g, (tag) => tag.replace(/="([\w.#%()+-]+)"(?=[ >])/g, '=$1'))
}

/** Leaves out colours to fall back on: the style of an embed names them all. */
export function withoutFallbacks(text: string): string {
  return text.replace(/var\((--[\w-]+), #[0-9a-f]{6}\)/g, 'var($1)')
}

/** Which of two colours is taken, and colours that every page has: all but those of more lines than one, and of marks reached. */
const COMMON_COLOUR =
  /^(?:light|dark|paper|ink|quiet|rule|tint|meets|below|undecided|aggregate|uncounted|line-1)$/

/**
 * Of the embeds' style sheet what a page needs: rules of classes that are in its markup or named in the scripts that draw
 * on it, and colours that are drawn with.
 */
export function leanStyle(style: string, markup: string, scripts = ''): string {
  return lean(
    style,
    (classes) =>
      classes.every(
        (name) =>
          new RegExp(`class=(?:"[^"]*)?\\b${name}(?![\\w-])`).test(markup) ||
          new RegExp(`\\b${name}(?![\\w-])`).test(scripts),
      ),
    (colour, rules) =>
      COMMON_COLOUR.test(colour) || `${markup}${scripts}${rules}`.includes(`var(--${colour})`),
  )
}

/** A comma that is in no bracket. */
const BETWEEN_SELECTORS = /,(?![^(]*\))/

/** The rules that are used, with the selectors that are, and of the colours those that are needed beside them. */
function lean(
  style: string,
  isUsed: (classes: readonly string[]) => boolean,
  needs: (colour: string, rules: string) => boolean,
): string {
  const rules = style.replace(/([^{}]+)(\{[^{}]*\})/g, (_, selectors: string, body: string) => {
    const used = selectors.split(BETWEEN_SELECTORS).filter((one) => isUsed(classesOf(one)))
    return used.length === 0 ? '' : `${used.join(',')}${body}`
  })
  return rules
    .replace(/--([\w-]+):[^;{}]*;?/g, (declaration, name) =>
      needs(name, rules) ? declaration : '',
    )
    .replaceAll(';}', '}')
    .replace(/:root[^{}]*\{(?:color-scheme:\w+)?\}/g, '')
    .replace(/@(?:media|supports)[^{}]*\{\}/g, '')
}

function classesOf(selector: string): readonly string[] {
  return [...selector.matchAll(/\.(mtm[\w-]*)/g)].map(([, name = '']) => name)
}
