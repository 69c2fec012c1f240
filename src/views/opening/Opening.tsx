import type { Reference } from '../../domain/reference'
import type { HeldScene } from '../../domain/scene'
import type { View } from '../../domain/view/view'
import type { DrawnFigure } from '../../figures/chart'
import { KINDS } from '../../figures/kinds'
import type { Loadable } from '../../state/loadable'
import { waitingRoom } from '../chart/waitingRoom'
import type { Choose } from '../choose'
import { Scoreboard } from '../controls/Scoreboard'
import { ButLines, Headline } from './Headline'

interface OpeningProps {
  readonly view: View
  readonly reference: Reference
  readonly scene: Loadable<HeldScene>
  readonly drawn: Loadable<DrawnFigure>
  readonly choose: Choose
}

/** The head of the page: the answer, and the marks with what each comes to. Other measures are not judged: they have none. */
export function Opening({ view, reference, scene, drawn, choose }: OpeningProps) {
  const { besideHeight } = KINDS[view.chart]
  return (
    <div className="opening measure">
      <Headline view={view} scene={scene} drawn={drawn} />
      {view.measure === 'share' && (
        <Scoreboard
          view={view}
          reference={reference}
          figures={scene.state === 'ready' ? scene.value.figures : null}
          choose={choose}
        />
      )}
      {scene.state === 'ready' && drawn.state === 'ready' ? (
        <ButLines scene={scene.value} figure={drawn.value.figure} />
      ) : (
        besideHeight !== undefined && <p className="but-room" style={waitingRoom(besideHeight)} />
      )}
    </div>
  )
}
