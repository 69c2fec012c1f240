import { drawTrend } from '../figures/trend/drawTrend'
import { drawAskedView } from './drawView'

await drawAskedView(drawTrend)
