import { px } from './pictureSize'
import {
  attributesIn,
  inPxOf,
  type TagAttributes,
  type Viewport,
  writtenAttributes,
} from './svgTags'

const TOKENS = /<[^>]*>|[^<]+/g
const NO_BREAK = '\u00a0'

/**
 * A text of what LibreOffice draws as others do: places in px with what shifts them added, spaces between runs
 * that are not dropped, and, where a text ends or has its middle at its place, one run, since it would lay each
 * there.
 */
export function flatText(text: string, around: Viewport, outerAnchor: string): string {
  const bare = withoutRuns(text.match(TOKENS) ?? [], isBare).join('')
  const tokens = bare.match(TOKENS) ?? []
  const anchor = attributesIn(tokens[0] ?? '')['text-anchor'] ?? outerAnchor
  const placed = tokens.map((token) => placedTag(token, around))
  return (anchor === 'start' ? spacedRuns(placed) : withoutRuns(placed, isRun)).join('')
}

const isTag = (token: string) => token.startsWith('<')
const isEnd = (token: string | undefined) => token?.startsWith('</tspan') === true
/** A stretch of a line; one that has a place of its own begins a line. */
const isRun = (token: string | undefined) =>
  token?.startsWith('<tspan') === true && !/\s[xy]="/.test(token)

/** A run that says nothing of its text: LibreOffice gives no outline to what is in another one. */
const isBare = (token: string) => token === '<tspan>'

/** A tag with its lengths in px, and what shifts it across, or the whole text down, added to its place. */
function placedTag(token: string, around: Viewport): string {
  const [, name, written = '', empty = ''] = /^<(\w+)(.*?)(\/?)>$/s.exec(token) ?? []
  if (name === undefined) return token
  const attributes = inPxOf(around, attributesIn(written))
  const isText = name === 'text'
  const across = shifted(attributes, 'x', 'dx', isText)
  return `<${name}${writtenAttributes(isText ? shifted(across, 'y', 'dy', isText) : across)}${empty}>`
}

function shifted(
  attributes: TagAttributes,
  place: 'x' | 'y',
  shift: 'dx' | 'dy',
  isText: boolean,
): TagAttributes {
  const { [place]: at = isText ? '0' : undefined, [shift]: by, ...others } = attributes
  if (at === undefined || by === undefined) return attributes
  return { [place]: `${px(Number(at) + Number(by))}`, ...others }
}

/** Spaces beside a run are kept by none but those that break no line. */
function spacedRuns(tokens: readonly string[]): readonly string[] {
  return tokens.map((token, index) => {
    if (isTag(token)) return token
    const [before, after] = [tokens[index - 1], tokens[index + 1]]
    const isAlone = token.trim() === ''
    const isBeside = isRun(before) || (isEnd(before) && (!isAlone || isRun(after)))
    const start = isBeside ? token.replace(/^ /, NO_BREAK) : token
    return isRun(after) ? start.replace(/ $/, NO_BREAK) : start
  })
}

/** The text without the tags of some runs. */
function withoutRuns(
  tokens: readonly string[],
  isDropped: (token: string) => boolean,
): readonly string[] {
  const open: boolean[] = []
  return tokens.filter((token) => {
    if (isEnd(token)) return open.pop() === false
    if (!token.startsWith('<tspan')) return true
    if (!token.endsWith('/>')) open.push(isDropped(token))
    return !isDropped(token)
  })
}
