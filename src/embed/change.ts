import { drawChange } from '../figures/change/drawChange'
import { drawAskedView } from './drawView'

await drawAskedView(drawChange)
