/** Leaves out hatches that nothing is filled with, colours to fall back on, and ends of shapes that hold nothing. */
export function leanMarkup(markup: string): string {
  return withoutFallbacks(markup)
    .replace(/<pattern id="([\w-]+)".*?<\/pattern>/g, (pattern, id) =>
      markup.includes(`url(#${id})`) ? pattern : '',
    )
    .replace(/><\/(?:circle|line|path|poly\w+|rect|stop|use)>/g, '/>')
}

/** Leaves out colours to fall back on: the style of an embed names them all. */
export function withoutFallbacks(text: string): string {
  return text.replace(/var\((--[\w-]+), #[0-9a-f]{6}\)/g, 'var($1)')
}

/** Classes that every page has, whatever it draws. */
const COMMON = ['mtm', 'mtm-what', 'mtm-foot', 'mtm-plot', 'mtm-number', 'mtm-tip']

/** What the script of a drawing brings of the sheet: colours, and rules that not every page has. */
export function ownStyle(style: string): string {
  return style.replace(/([^{}]+)\{[^{}]*\}/g, (rule, selector: string) =>
    selector.includes(':root') || classesOf(selector).some((name) => !COMMON.includes(name))
      ? rule
      : '',
  )
}

/** Classes of what scripts add to a page. */
const ADDED = ['mtm-tip']

/**
 * Of the embeds' style sheet what a page needs: rules of classes that are in its markup, and colours
 * that are drawn with. What a script that draws another view needs besides, it brings (`ownStyle`).
 */
export function leanStyle(style: string, markup: string): string {
  const rules = style.replace(/([^{}]+)\{[^{}]*\}/g, (rule, selector: string) => {
    const parts = selector.split(',')
    return parts.some((part) => isUsed(part, markup)) ? rule : ''
  })
  return rules.replace(/--([\w-]+):#[0-9a-f]+;?/gi, (declaration, name) =>
    `${markup}${rules}`.includes(`var(--${name})`) ? declaration : '',
  )
}

function isUsed(selector: string, markup: string): boolean {
  return classesOf(selector).every(
    (name) => ADDED.includes(name) || new RegExp(`class="[^"]*\\b${name}(?![\\w-])`).test(markup),
  )
}

function classesOf(selector: string): readonly string[] {
  return [...selector.matchAll(/\.(mtm[\w-]*)/g)].map(([, name = '']) => name)
}
