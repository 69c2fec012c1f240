import { drawRanking } from '../figures/drawRanking'
import { drawAskedView } from './drawView'

await drawAskedView(drawRanking)
