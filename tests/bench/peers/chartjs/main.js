import { marks, rows } from 'virtual:ranking'
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js'
import annotation from 'chartjs-plugin-annotation'
import { ranking } from './ranking.js'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, annotation)

new Chart(document.querySelector('canvas'), ranking(rows, marks))
