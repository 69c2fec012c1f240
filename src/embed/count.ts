import { drawCount } from '../figures/count/drawCount'
import { drawAskedView } from './drawView'

await drawAskedView(drawCount)
