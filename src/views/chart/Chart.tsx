import { useRef } from 'react'
import type { SeriesCode } from '../../domain/ally'
import { Exploration } from '../../exploring/Exploration'
import { HOSTED } from '../../exploring/hostedDrawings'
import type { DrawnFigure } from '../../figures/chart'
import type { Room } from '../../figures/room'
import { LoadedPart } from '../loading/LoadedPart'
import { useWords } from '../wordsContext'
import { useReached } from './useReached'

/** The page's own column, of any width. */
const PAGE_ROOM: Room = { idPrefix: 'static', isRoomy: true, size: null }

interface ChartProps {
  readonly drawn: DrawnFigure
  /** Picks a series, and gives what is said of that. `null` in charts that nothing is picked in. */
  readonly pick: ((series: SeriesCode) => string) | null
  readonly picked: readonly SeriesCode[]
}

/**
 * The chart: drawn without a library at first, explorable as soon as the page is alive, whoever draws it. Where
 * nobody sees a difference the library is asked for when a reader first points at the chart or touches it:
 * it is heavy, and most never do.
 */
export function Chart({ drawn, pick, picked }: ChartProps) {
  const { exploring } = useWords()
  const { figure } = drawn
  const frame = useRef<HTMLDivElement>(null)
  const isReached = useReached(frame)
  return (
    <div ref={frame} className="chart-frame" data-kind={figure.kind}>
      <Exploration words={exploring} notes={figure.notes} pick={pick} picked={picked}>
        <LiveDrawing drawn={drawn} isReached={isReached} />
      </Exploration>
    </div>
  )
}

/** The drawing that recharts hosts, where the kind has one and it need not wait; the static one until it is here, or if it cannot be had. */
function LiveDrawing({
  drawn: { figure, drawing },
  isReached,
}: Pick<ChartProps, 'drawn'> & { readonly isReached: boolean }) {
  const { loading } = useWords()
  const hosted = HOSTED[figure.kind]
  const own = drawing(PAGE_ROOM)
  if (hosted === null) return own
  return (
    <LoadedPart
      key={figure.kind}
      bring={hosted.bring}
      props={{ figure }}
      failedTitle={loading.chartFailed}
      isWanted={isReached || !hosted.canWait}
      meanwhile={own}
      instead={own}
    />
  )
}
