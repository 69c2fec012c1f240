import type { Scene } from '../../domain/scene'
import type { Theme } from '../../domain/view/view'
import type { DrawnFigure } from '../../figures/chart'
import { FigureFragment } from '../../figures/document/FigureFragment'
import { quoteIn } from '../../figures/document/quote'
import { linkTo } from '../../links/address'
import type { Parts, Words } from '../../words/parts'
import { markupOf } from './markupOf'

/** What a fragment is made of. */
export interface FragmentParts {
  readonly scene: Scene
  readonly drawn: DrawnFigure
  readonly words: Words
  readonly dialog: Parts['embedDialog']
  /** Absolute address of the site's root. */
  readonly site: string
  readonly theme: Theme
  /** As of `freshId`. */
  readonly id: string
}

/** The figure, its table and their style as one piece of HTML that loads nothing and runs nothing. */
export function fragmentHtml(parts: FragmentParts): string {
  const { scene, drawn, words, dialog, site, theme, id } = parts
  const link = linkTo(site, scene.view)
  const comment = dialog.fragmentComment(drawn.figure.title, link).replaceAll('--', '-')
  const markup = markupOf(
    <FigureFragment
      drawn={drawn}
      setting={{ words, link, notice: null, quote: quoteIn(words.lang) }}
      id={id}
      theme={theme}
    />,
    settle,
  )
  return `<!-- ${comment} -->\n${markup}`
}

/** A word that no other fragment has: two of them may stand in one story. */
export function freshId(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return `mtm-${number.toString(36)}`
}

/** Holds drawings to their height and their margins where a page has rules for every picture, and fits the head in. */
function settle(drawn: Element): void {
  for (const svg of drawn.querySelectorAll('svg')) {
    const overflow = svg.getAttribute('overflow')
    if (overflow !== null) svg.style.overflow = overflow
    const height = svg.getAttribute('height')
    if (height !== null && /^[\d.]+$/.test(height)) svg.style.height = `${height}px`
  }
  for (const head of drawn.querySelectorAll('h1')) {
    const lower = document.createElement('h2')
    lower.append(...head.childNodes)
    head.replaceWith(lower)
  }
}
