import Chart from 'chart.js/auto'
import annotation from 'chartjs-plugin-annotation'
import { ranking } from '../chartjs/ranking.js'

Chart.register(annotation)

const response = await fetch('ranking.json')
const { rows, marks } = await response.json()

new Chart(document.querySelector('canvas'), ranking(rows, marks))
