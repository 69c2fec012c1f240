import { drawPath } from '../figures/path/drawPath'
import { drawAskedView } from './drawView'

await drawAskedView(drawPath)
