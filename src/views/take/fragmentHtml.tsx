import type { ReleaseFigures } from '../../domain/observation/observation'
import type { Scene } from '../../domain/scene'
import type { Theme } from '../../domain/view/view'
import type { DrawnFigure } from '../../figures/chart'
import { FigureFragment } from '../../figures/document/FigureFragment'
import { quoteIn } from '../../figures/document/quote'
import { supersededText } from '../../figures/document/superseded'
import { linkTo } from '../../links/address'
import type { Parts, Words } from '../../words/parts'
import { publisher } from '../publisher'
import { settleFragment } from './fragmentMarkup'
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
  /** The newest release with figures for the year shown, if it is another and is loaded. */
  readonly newer: ReleaseFigures | null
  /** As of `freshId`. */
  readonly id: string
}

/** The figure, its table and their style as one piece of HTML that loads nothing and runs nothing. */
export function fragmentHtml(parts: FragmentParts): string {
  const { scene, drawn, words, dialog, site, theme, newer, id } = parts
  const notice = newer && {
    text: supersededText(scene, newer, words),
    link: linkTo(site, { ...scene.view, release: newer.release.id }),
  }
  const link = linkTo(site, scene.view)
  const comment = dialog.fragmentComment(drawn.figure.title, link).replaceAll('--', '-')
  const markup = markupOf(
    <FigureFragment
      drawn={drawn}
      setting={{
        words,
        link,
        notice,
        quote: quoteIn(words.lang),
        publisher: publisher()?.name ?? null,
      }}
      id={id}
      theme={theme}
    />,
    settleFragment,
  )
  return `<!-- ${comment} -->\n${markup}`
}

/** A word that no other fragment has: two of them may stand in one story. */
export function freshId(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return `mtm-${number.toString(36)}`
}
