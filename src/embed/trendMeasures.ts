import { drawTrendMeasures } from '../figures/measures/drawTrendMeasures'
import { drawTrend } from '../figures/trend/drawTrend'
import { drawAskedView } from './drawView'

// A measure that is not known is shown as shares.
await drawAskedView((scene, words) =>
  (scene.view.measure === 'share' ? drawTrend : drawTrendMeasures)(scene, words),
)
