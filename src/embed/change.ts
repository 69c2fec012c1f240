import { drawChange } from '../figures/drawChange'
import { drawAskedView } from './drawView'

await drawAskedView(drawChange)
