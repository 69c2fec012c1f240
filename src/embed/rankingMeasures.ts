import { drawRanking } from '../figures/drawRanking'
import { drawRankingMeasures } from '../figures/drawRankingMeasures'
import { drawAskedView } from './drawView'

// A measure that is not known is shown as shares.
await drawAskedView((scene, words) =>
  (scene.view.measure === 'share' ? drawRanking : drawRankingMeasures)(scene, words),
)
