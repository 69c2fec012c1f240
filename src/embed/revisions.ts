import { drawRevisions } from '../figures/drawRevisions'
import { drawAskedView } from './drawView'

await drawAskedView(drawRevisions)
