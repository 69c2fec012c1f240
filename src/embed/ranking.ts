import { drawRanking } from '../figures/ranking/drawRanking'
import { drawAskedView } from './drawView'

await drawAskedView(drawRanking)
