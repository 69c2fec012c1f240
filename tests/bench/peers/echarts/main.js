import { marks, rows } from 'virtual:ranking'
import { BarChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

echarts.use([BarChart, GridComponent, MarkLineComponent, CanvasRenderer])

const chart = echarts.init(document.getElementById('chart'))
chart.on('finished', () => {
  window.drawnRows = chart.getOption().series[0].data.length
})
chart.setOption({
  animation: false,
  grid: { left: 120, right: 40, top: 30, bottom: 30 },
  xAxis: { type: 'value', max: 6 },
  yAxis: {
    type: 'category',
    inverse: true,
    data: rows.map(({ name }) => name),
    axisLabel: { interval: 0 },
  },
  series: [
    {
      type: 'bar',
      data: rows.map(({ share }) => share),
      itemStyle: { color: '#0b4f8a' },
      label: {
        show: true,
        position: 'right',
        formatter: ({ value }) => (typeof value === 'number' ? value.toFixed(2) : ''),
      },
      markLine: {
        symbol: 'none',
        label: { position: 'start', formatter: ({ value }) => `${value}%` },
        data: marks.map((mark) => ({ xAxis: mark })),
      },
    },
  ],
})
