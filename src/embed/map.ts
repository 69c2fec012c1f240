import { drawMap } from '../figures/drawMap'
import { drawAskedView } from './drawView'

await drawAskedView(drawMap)
