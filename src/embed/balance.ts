import { drawBalance } from '../figures/balance/drawBalance'
import { drawAskedView } from './drawView'

await drawAskedView(drawBalance)
