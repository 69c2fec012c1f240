import { drawRevisions } from '../figures/revisions/drawRevisions'
import { drawAskedView } from './drawView'

await drawAskedView(drawRevisions)
