import { drawCount } from '../figures/drawCount'
import { drawAskedView } from './drawView'

await drawAskedView(drawCount)
