import { drawMapOf } from '../figures/map/drawMapOf'
import { drawAskedView } from './drawView'
import { pageWithShapes, shapesIn } from './mapShapesIn'

const page = await pageWithShapes()
await drawAskedView(drawMapOf(() => shapesIn(page)))
