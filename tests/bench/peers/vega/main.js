import { marks, rows } from 'virtual:ranking'
import embed from 'vega-embed'

const y = {
  field: 'name',
  type: 'nominal',
  sort: null,
  title: null,
  scale: { domain: rows.map(({ name }) => name) },
}
const mark = { field: 'mark', type: 'quantitative' }

embed(
  '#chart',
  {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: 500,
    height: 700,
    layer: [
      {
        data: { values: rows.filter(({ share }) => share !== null) },
        encoding: {
          y,
          x: { field: 'share', type: 'quantitative', title: '% of GDP', scale: { domain: [0, 6] } },
        },
        layer: [
          { mark: { type: 'bar', color: '#0b4f8a' } },
          {
            mark: { type: 'text', align: 'left', dx: 4 },
            encoding: { text: { field: 'share', format: '.2f' } },
          },
        ],
      },
      {
        data: { values: marks.map((value) => ({ mark: value, label: `${value}%` })) },
        layer: [
          { mark: 'rule', encoding: { x: mark } },
          {
            mark: { type: 'text', dy: -8 },
            encoding: { x: mark, y: { value: 0 }, text: { field: 'label', type: 'nominal' } },
          },
        ],
      },
    ],
  },
  { actions: false },
)
