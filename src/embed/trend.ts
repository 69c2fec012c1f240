import { drawTrend } from '../figures/drawTrend'
import { drawAskedView } from './drawView'

await drawAskedView(drawTrend)
