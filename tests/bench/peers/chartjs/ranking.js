/** Values at the bars' ends, as an inline plugin: smaller than the datalabels plugin. */
const values = (rows) => ({
  id: 'values',
  afterDatasetsDraw(chart) {
    const { ctx } = chart
    ctx.save()
    ctx.textBaseline = 'middle'
    ctx.fillStyle = '#333'
    chart.getDatasetMeta(0).data.forEach((bar, index) => {
      const { share } = rows[index]
      if (share !== null) ctx.fillText(share.toFixed(2), bar.x + 4, bar.y)
    })
    ctx.restore()
  },
})

/** Says how many rows were drawn, once the chart's own "after render" has come. */
const report = {
  id: 'report',
  afterRender(chart) {
    if (chart.width > 0) window.drawnRows = chart.getDatasetMeta(0).data.length
  },
}

/** What chart.js is told to draw. */
export const ranking = (rows, marks) => ({
  type: 'bar',
  data: {
    labels: rows.map(({ name }) => name),
    datasets: [{ data: rows.map(({ share }) => share), backgroundColor: '#0b4f8a' }],
  },
  options: {
    indexAxis: 'y',
    animation: false,
    maintainAspectRatio: false,
    scales: { y: { ticks: { autoSkip: false } }, x: { beginAtZero: true, max: 6 } },
    plugins: {
      legend: { display: false },
      annotation: {
        annotations: marks.map((mark) => ({
          type: 'line',
          xMin: mark,
          xMax: mark,
          borderColor: '#333',
          borderWidth: 1,
          label: { display: true, content: `${mark}%`, position: 'end' },
        })),
      },
    },
  },
  plugins: [values(rows), report],
})
