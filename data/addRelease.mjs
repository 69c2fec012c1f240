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

function listed(title, lines) {
  return lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  ${line}`).join('\n')}\n`
}

async function addRelease(said, print) {
  const app = await loadApp(
    'publish/newRelease/source.ts',
    'publish/newRelease/newRelease.ts',
    'publish/newRelease/releaseTexts.ts',
    'publish/newRelease/releaseReport.ts',
    'publish/newRelease/againstHeld.ts',
    'ingest/csvTable.ts',
  )
  const facts = { ...said, cutOff: said['cut-off'] }
  const refusedFacts = app.refusedFacts(facts)
  if (refusedFacts !== null) throw new Refused(refusedFacts)
  const to = said.out === '' ? here : resolve(caller, said.out)
  const from = existsSync(join(to, 'releases.csv')) ? to : here
  const read = dataReader(from)
  const before = readFigures(app, read)
  const isHeld = before.some(({ release }) => release.id === said.date)
  const heldText = isHeld ? read(app.releasePath(said.date)) : null
  const { allies } = before[0]
  const columns = app.parseTable(read(app.releasePath(before.at(-1).release.id))).columns
  const options = {
    id: said.date,
    columns,
    priceBase: said['price-base'] === '' ? null : Number(said['price-base']),
    concept: said.concept === '' ? null : said.concept,
  }
  const source = app.readSource(basename(said.file), bytesOf(said.file), allies, options)
  if (!source.ok) throw new Refused(source.sentence)
  const { tables, fileText, isWorkbook } = source
  const reading = app.readingOf(tables, allies)
  const refused = app.refusedTables(tables, said.date, allies, said['as-printed'])
  if (refused !== null) throw new Refused(refused)

  const row = app.factsOf(facts, tables, basename(said.file), isWorkbook)
  const own = app.textsOfRelease(read, fileText, row.facts, tables, allies)
  const over = (path) => own.get(path) ?? read(path)
  const all = new Map([...own, ...followingTexts(app, over)])
  const texts = new Map([...all].filter(([path, content]) => content !== read(path)))
  const now = readFigures(app, over).find(({ release }) => release.id === said.date)
  const older = before.filter(({ release }) => release.id < said.date).at(-1) ?? null

  print(`${said.date}, ${now.release.title}: ${tables.figures.length} figures of ${tables.years.join(' to ')}, estimates ${tables.estimateYears.join(' and ') || 'none'}, ${tables.concept}, prices of ${tables.priceBase ?? 'an unknown year'}.\n`)
  print(listed('Taken, since nobody said:', row.words))
  print(listed('To be looked at:', reading.warnings))
  if (heldText !== null) print(listed('Against the file that is held:', app.againstHeld(heldText, fileText)))
  print(`${app.reportText(older, now)}\n`)
  print(`Draft for the CHANGELOG, under Data:\n${app.changelogDraft(older, now)}\n`)

  if (said['dry-run']) print('Nothing was written (--dry-run).')
  else if (isHeld && to === here) {
    throw new Refused(`The release of ${said.date} is held already. A figure changes only by a row in data/corrections.csv; to read it anew, name another folder with --out.`)
  } else {
    write(texts, from, to)
    print(listed(`Written to ${to}:`, [...texts.keys()]))
  }
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
