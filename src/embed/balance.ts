import { drawBalance } from '../figures/drawBalance'
import { drawAskedView } from './drawView'

await drawAskedView(drawBalance)
