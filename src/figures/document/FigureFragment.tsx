import type { Theme } from '../../domain/view/view'
import type { DrawnFigure } from '../chart'
import drawing from '../ink/drawing.css?raw'
import palette from '../ink/palette.css?raw'
import { FigureDocument, type FigureSetting } from './FigureDocument'
import { scopedStyle } from './scopedStyle'

interface FigureFragmentProps {
  readonly drawn: DrawnFigure
  readonly setting: FigureSetting
  /** A word that no other fragment on a page has: its class, and what its ids begin with. */
  readonly id: string
  readonly theme: Theme
}

/**
 * A figure with its style, to stand in a stranger's page: it needs nothing from us, and no script. Its style
 * is a comment to what does not read it as style, so that a filter that takes the tag away leaves nothing to see.
 */
export function FigureFragment({ drawn, setting, id, theme }: FigureFragmentProps) {
  return (
    <div className={id} lang={setting.words.lang} dir="ltr">
      <style>{`<!--${scopedStyle(id, theme, { palette, drawing })}-->`}</style>
      <FigureDocument
        drawn={{
          figure: drawn.figure,
          drawing: (room) => drawn.drawing({ ...room, idPrefix: id }),
        }}
        setting={setting}
      />
    </div>
  )
}
