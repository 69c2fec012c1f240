import { marks, rows } from 'virtual:ranking'
import { createRoot } from 'react-dom/client'
import { Bar, BarChart, LabelList, ReferenceLine, XAxis, YAxis } from 'recharts'

createRoot(document.getElementById('chart')).render(
  <BarChart
    layout="vertical"
    width={640}
    height={760}
    data={rows}
    margin={{ top: 20, right: 40, bottom: 5, left: 5 }}
  >
    <XAxis type="number" domain={[0, 6]} />
    <YAxis type="category" dataKey="name" width={120} interval={0} />
    <Bar dataKey="share" fill="#0b4f8a" isAnimationActive={false}>
      <LabelList
        dataKey="share"
        position="right"
        formatter={(share) => (typeof share === 'number' ? share.toFixed(2) : '')}
      />
    </Bar>
    {marks.map((mark) => (
      <ReferenceLine
        key={mark}
        x={mark}
        stroke="#333"
        label={{ value: `${mark}%`, position: 'top' }}
      />
    ))}
  </BarChart>,
)
