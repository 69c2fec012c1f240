// Prints what the page's reader makes of a file: npm run --silent read -- FILE [--answer about=value] …
// JSON on standard output and nothing else; exit code 0 where the file was read or a question is open, 1 where it was refused.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** @param {string} path */
async function load(path) {
  /** @type {import('vite').InlineConfig} */
  const options = { root, configFile: false, logLevel: 'error' }
  return /** @type {any} */ ((await runnerImport(`/src/${path}`, options)).module)
}

/** @param {readonly string[]} given */
function argumentsOf(given) {
  /** @type {string[]} */
  const files = []
  /** @type {[string, string][]} */
  const answers = []
  for (let at = 0; at < given.length; at += 1) {
    const text = given[at] ?? ''
    if (text !== '--answer') files.push(text)
    else {
      at += 1
      const [about = '', ...value] = (given[at] ?? '').split('=')
      answers.push([about, value.join('=')])
    }
  }
  return { files, answers: Object.fromEntries(answers) }
}

const { files, answers } = argumentsOf(process.argv.slice(2))
const [file] = files
if (file === undefined || files.length > 1) {
  console.error('Usage: npm run --silent read -- FILE [--answer about=value] …')
  process.exit(2)
}
const { readFile } = await load('ingest/tables/readFile.ts')
const { readingReport } = await load('ingest/tables/readingReport.ts')
const { readAllies } = await load('ingest/catalogueFiles.ts')
const { fileRefusalSentence } = await load('words/en/own/fileRefusals.ts')
const allies = readAllies(
  'allies.csv',
  readFileSync(join(root, 'data', 'allies.csv'), 'utf8'),
).entries
const reading = readFile(new Uint8Array(readFileSync(file)), { allies, answers })
process.stdout.write(readingReport(reading, fileRefusalSentence), () => {
  process.exitCode = reading.outcome === 'refuse' ? 1 : 0
})
