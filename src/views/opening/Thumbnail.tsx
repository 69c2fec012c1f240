import { type RefObject, useMemo } from 'react'
import type { Reference } from '../../domain/reference'
import type { Scene } from '../../domain/scene'
import type { View } from '../../domain/view/view'
import { useFigures } from '../../state/hooks'
import type { Loadable } from '../../state/loadable'
import { useDrawn } from '../chart/useDrawn'
import { useSeen } from '../useSeen'

/** What it is drawn for, in px: it is shown smaller, as shapes alone. */
const SIZE = { width: 690, height: 330 } as const
/** What lines need beyond the middle of their stroke, in px. */
const EDGE = 6

interface ThumbnailProps {
  readonly view: View
  readonly reference: Reference
  /** What has to come into the window before anything is loaded for it. */
  readonly within: RefObject<Element | null>
}

/** A view in small, from the figures of its release alone; its place is kept while there is none. Who does not see it has the link's text. */
export function Thumbnail({ view, reference, within }: ThumbnailProps) {
  const isSeen = useSeen(within, '0px')
  return <span className="thumbnail">{isSeen && <Drawn view={view} reference={reference} />}</span>
}

function Drawn({ view, reference }: Omit<ThumbnailProps, 'within'>) {
  const figures = useFigures(view.release)
  const scene = useMemo<Loadable<Scene>>(() => {
    if (figures.state !== 'ready') return figures
    const { value } = figures
    // Of several panels each would be too small: the last chosen ally stands for all.
    const one = { ...view, allies: view.allies.slice(-1) }
    return { state: 'ready', value: { view: one, figures: value, vintages: [value], reference } }
  }, [view, figures, reference])
  const { loaded: drawn } = useDrawn(scene)
  if (drawn.state !== 'ready') return null
  return (
    <svg ref={fitShapes} width="100%" height="100%" aria-hidden="true">
      {drawn.value.drawing({ idPrefix: `next-${view.chart}`, isRoomy: false, size: SIZE })}
    </svg>
  )
}

/** Leaves out the margins, in which the words would stand. */
function fitShapes(svg: SVGSVGElement | null): void {
  if (svg === null) return
  const { x, y, width, height } = svg.getBBox()
  const box = [x - EDGE, y - EDGE, width + 2 * EDGE, height + 2 * EDGE]
  svg.setAttribute('viewBox', box.join(' '))
}
