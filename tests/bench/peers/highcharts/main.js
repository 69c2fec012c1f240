import { marks, rows } from 'virtual:ranking'
import Highcharts from 'highcharts/esm/highcharts.js'

Highcharts.chart('chart', {
  accessibility: { enabled: false },
  chart: { type: 'bar', animation: false, marginTop: 30 },
  title: { text: undefined },
  legend: { enabled: false },
  xAxis: { categories: rows.map(({ name }) => name), labels: { step: 1 } },
  yAxis: {
    max: 6,
    title: { text: '% of GDP' },
    plotLines: marks.map((mark) => ({
      value: mark,
      width: 1,
      color: '#333',
      zIndex: 4,
      label: { text: `${mark}%`, rotation: 0, y: -8 },
    })),
  },
  plotOptions: {
    series: {
      animation: false,
      color: '#0b4f8a',
      dataLabels: {
        enabled: true,
        format: '{y:.2f}',
        allowOverlap: true,
        style: { textOutline: 'none' },
      },
    },
  },
  series: [{ type: 'bar', name: 'Share of GDP', data: rows.map(({ share }) => share) }],
})
