import { drawRankingMeasures } from '../figures/measures/drawRankingMeasures'
import { drawRanking } from '../figures/ranking/drawRanking'
import { drawAskedView } from './drawView'

// A measure that is not known is shown as shares.
await drawAskedView((scene, words) =>
  (scene.view.measure === 'share' ? drawRanking : drawRankingMeasures)(scene, words),
)
