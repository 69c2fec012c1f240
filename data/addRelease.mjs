// Adds a release to data/: its file, its rows in the tables, and all that follows from them.
//
//   npm run release:add -- FILE --date YYYY-MM-DD [--title …] [--cut-off YYYY-MM-DD] [--address …]
//                          [--document …] [--out FOLDER] [--dry-run] [--json] [--as-printed]
//                          [--price-base YYYY] [--concept …]   (the last two for a CSV with our own columns)
//
// FILE is NATO's workbook (.xlsx), a sheet of it saved as CSV, or a CSV with the columns of data/nato.
// All texts are computed and read back before the first is written; when anything is refused, nothing is
// written, and the command ends with status 1.

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { dataReader, followingTexts, loadApp, RefusedData, readFigures } from './update.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const caller = process.env.INIT_CWD ?? process.cwd()
const text = { type: 'string', default: '' }
const flag = { type: 'boolean', default: false }
const OPTIONS = {
  date: text,
  title: text,
  document: text,
  address: text,
  'cut-off': text,
  'price-base': text,
  concept: text,
  out: text,
  'dry-run': flag,
  'as-printed': flag,
  json: flag,
}

/** Ends the command: nothing was written. */
class Refused extends Error {}

function argumentsOf() {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
    const [file, ...more] = positionals
    if (file === undefined) throw new Refused('The file is missing: npm run release:add -- FILE --date YYYY-MM-DD')
    if (more.length > 0) throw new Refused(`One file at a time: ${more.join(', ')} is one too many.`)
    return { ...values, file: resolve(caller, file) }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(`${error.message}`)
  }
}

function bytesOf(file) {
  if (!existsSync(file)) throw new Refused(`${file} is not there: check the path.`)
  return new Uint8Array(readFileSync(file))
}

/** Writes all texts under names of their own, then renames them; a copy of the folder is made first for --out. */
function write(texts, from, to) {
  if (from !== to) {
    mkdirSync(join(to, 'nato'), { recursive: true })
    for (const entry of readdirSync(from)) {
      if (!entry.endsWith('.mjs')) cpSync(join(from, entry), join(to, entry), { recursive: true })
    }
  }
  const written = []
  try {
    for (const [path, content] of texts) {
      const temporary = join(to, `${path}.new`)
      written.push([temporary, join(to, path)])
      writeFileSync(temporary, content)
    }
  } catch (error) {
    for (const [temporary] of written) rmSync(temporary, { force: true })
    throw error
  }
  for (const [temporary, path] of written) renameSync(temporary, path)
}

async function addRelease(said, print) {
  const app = await loadApp('publish/newRelease/plan.ts')
  const to = said.out === '' ? here : resolve(caller, said.out)
  const from = existsSync(join(to, 'releases.csv')) ? to : here
  const planned = app.planRelease({
    name: basename(said.file),
    bytes: bytesOf(said.file),
    said: { ...said, cutOff: said['cut-off'], priceBase: said['price-base'] },
    asPrinted: said['as-printed'],
    read: dataReader(from),
    figuresIn: (read) => readFigures(app, read),
    follow: (read) => followingTexts(app, read),
  })
  if (!planned.ok) throw new Refused(planned.sentence)
  const { texts, report, reading, isHeld } = planned.plan
  const refuses = isHeld && to === here && !said['dry-run']
  const writes = !refuses && !said['dry-run']
  if (writes) write(texts, from, to)
  print(report)
  if (refuses) {
    throw new Refused(
      `The release of ${said.date} is held already. A figure changes only by a row in data/corrections.csv; to read it anew, name another folder with --out.`,
    )
  }
  if (writes) print(`Written to ${to}:\n  ${[...texts.keys()].join('\n  ')}`)
  else print('Nothing was written (--dry-run).')
  return reading
}

let json = process.argv.includes('--json')
try {
  const said = argumentsOf()
  json = said.json
  const reading = await addRelease(said, json ? (line) => console.error(line) : (line) => console.log(line))
  if (json) console.log(JSON.stringify(reading))
} catch (error) {
  if (!(error instanceof Refused) && !(error instanceof RefusedData)) throw error
  console.error(`${error.message}\nNothing was written.`)
  if (json) {
    const refusal = { sentence: error.message }
    console.log(JSON.stringify({ kind: 'release', outcome: 'refuse', values: [], refusal }))
  }
  process.exitCode = 1
}
