/**
 * The scales of the interactive charts, in place of all of d3's, which recharts would bring: numbers,
 * names in a row and points in a row. The others (times, logarithms, colours) are a tenth of its weight
 * and used nowhere here. See `vite.config.ts`.
 */
export { scaleBand, scaleLinear, scalePoint } from 'd3-scale'
