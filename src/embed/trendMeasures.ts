import { drawTrend } from '../figures/drawTrend'
import { drawTrendMeasures } from '../figures/drawTrendMeasures'
import { drawAskedView } from './drawView'

// A measure that is not known is shown as shares.
await drawAskedView((scene, words) =>
  (scene.view.measure === 'share' ? drawTrend : drawTrendMeasures)(scene, words),
)
