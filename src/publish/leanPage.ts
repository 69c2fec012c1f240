import { unbroken } from '../words/unbroken.ts'

/**
 * Leaves out hatches that nothing is filled with, colours to fall back on, and ends of shapes that hold
 * nothing. Its texts are unbroken, its attributes, which are names and addresses, are not.
 */
export function leanMarkup(markup: string): string {
  return withoutFallbacks(markup)
    .replace(/>[^<]+/g, unbroken)
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

/** Classes of what scripts add to a page. */
const ADDED = ['mtm-tip']

/**
 * Of the embeds' style sheet what a page needs: rules of classes that are in its markup, and colours
 * that are drawn with. What a script that draws another view needs besides, it brings (`scriptStyle`).
 */
export function leanStyle(style: string, markup: string): string {
  return lean(style, markup, (classes) =>
    classes.every(
      (name) => ADDED.includes(name) || new RegExp(`class="[^"]*\\b${name}(?![\\w-])`).test(markup),
    ),
  )
}

/** What the script of a drawing brings of the sheet: colours, and rules of its classes that not every page has. */
export function scriptStyle(style: string, script: string): string {
  return lean(
    style,
    script,
    (classes, selector) =>
      selector.includes(':root') ||
      (classes.some((name) => !COMMON.includes(name)) &&
        classes.every((name) => new RegExp(`\\b${name}(?![\\w-])`).test(script))),
  )
}

/** The rules with a selector that is used, and of the variables those that they or a text name. */
function lean(
  style: string,
  text: string,
  isUsed: (classes: readonly string[], selector: string) => boolean,
): string {
  const rules = style.replace(/([^{}]+)\{[^{}]*\}/g, (rule, selector: string) =>
    selector.split(',').some((part) => isUsed(classesOf(part), part)) ? rule : '',
  )
  const named = `${text}${rules}`
  return rules
    .replace(/--([\w-]+):[^;{}]*;?/g, (declaration, name) =>
      named.includes(`var(--${name})`) ? declaration : '',
    )
    .replaceAll(';}', '}')
    .replace(/@(?:media|supports)[^{}]*\{\}/g, '')
}

function classesOf(selector: string): readonly string[] {
  return [...selector.matchAll(/\.(mtm[\w-]*)/g)].map(([, name = '']) => name)
}
