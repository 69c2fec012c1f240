import { marks, rows } from 'virtual:ranking'
import { axisX, barX, plot, ruleX, text } from '@observablehq/plot'

const withFigure = rows.filter(({ share }) => share !== null)

document.getElementById('chart').append(
  plot({
    width: 640,
    height: 760,
    marginLeft: 110,
    marginTop: 30,
    x: { domain: [0, 6], label: '% of GDP' },
    y: { domain: rows.map(({ name }) => name), label: null },
    marks: [
      axisX({ anchor: 'bottom' }),
      barX(withFigure, { x: 'share', y: 'name', fill: '#0b4f8a' }),
      text(withFigure, {
        x: 'share',
        y: 'name',
        text: ({ share }) => share.toFixed(2),
        textAnchor: 'start',
        dx: 4,
      }),
      ruleX(marks),
      text(marks, { x: (mark) => mark, text: (mark) => `${mark}%`, frameAnchor: 'top', dy: -12 }),
    ],
  }),
)
