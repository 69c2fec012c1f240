/**
 * `node tests/bench/story.mjs`: a story of 1,000 words, made of the sentences of our tests, read and judged by all releases
 * in one process, as the page does once its releases are here. Prints the first time, when nothing is compiled yet, and the fastest
 * and the median of those after it. Budget: 150 ms.
 */
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { ROOT } from './build.mjs'

const WORDS = 1000
const ROUNDS = 25
const SAID = '2025-09-01'

const options = { root: ROOT, configFile: false, logLevel: 'error' }
const load = async (path) => (await runnerImport(path, options)).module
const { readCorpus } = await load('/src/publish/corpus.ts')
const { checkText } = await load('/src/reading/checkText.ts')
const { ALL_SENTENCES } = await load('/tests/unit/reading/saidSentences.ts')

const { releases, reference } = await readCorpus(join(ROOT, 'data'))
const held = { releases, statedCounts: reference.statedCounts }
const story = ALL_SENTENCES.map((_, at) => ALL_SENTENCES[(at * 7) % ALL_SENTENCES.length].text)
  .join(' ')
  .split(' ', WORDS)
  .join(' ')

/** The processor's time, which others on the machine do not add to. */
function timed() {
  const before = process.cpuUsage()
  checkText(story, { said: SAID }, held)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const first = timed()
const times = Array.from({ length: ROUNDS }, timed).sort((a, b) => a - b)
console.log(
  `Node ${process.versions.node}, ${WORDS} words: first ${first.toFixed(0)} ms, then fastest ${times[0].toFixed(0)} ms, median ${times[ROUNDS >> 1].toFixed(0)} ms of processor time`,
)
