import { drawPath } from '../figures/drawPath'
import { drawAskedView } from './drawView'

await drawAskedView(drawPath)
