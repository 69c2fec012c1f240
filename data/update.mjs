// Rewrites what follows from the files of this folder: coverage.csv, counts.csv and datapackage.json. Adds the
// hash of a release file to landed.csv when the file is new; a row that stands there never changes.
// Run it after every change to data/: node data/update.mjs
// data/addRelease.mjs uses the same code for a release that is not written yet.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { runnerImport } from 'vite'

const here = dirname(fileURLToPath(import.meta.url))

/** Every table besides the release files, with its title, in the order of datapackage.json. */
const TABLES = {
  allies: 'The allies, with their accession',
  releases: "NATO's releases, and the origin of our copies",
  coverage: 'How much of each year our copies hold',
  counts: 'How many allies each release has at the marks, where our copy holds the whole year',
  thresholds: 'The marks and their history',
  gaps: 'Figures that NATO left empty',
  notes: 'Remarks on single figures',
  stated_counts: 'Counts that NATO stated, or that were reported of its releases',
  timeline: 'The history of the marks',
  article: 'The article that the page gives the context of',
  claims: 'What the article says that can be checked',
  known_claims: 'Claims often heard, for the claim desk to start from',
  fragment_sources: 'Source of each figure in the releases that are held in fragments',
  landed: 'Hashes of the release files as they landed',
  corrections: 'Corrections to release files since they landed',
  ties: 'Figures that end exactly between two hundredths, with all digits',
  fields: 'Every column of every table',
}

const NATO_TERMS = {
  title: 'Credit NATO; do not sell the material or use it for advertising. No open licence.',
  path: 'https://www.nato.int/en/about-us/official-texts-and-resources/use-of-nato-content-and-brand',
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex')
const rowsIn = (text) => Papa.parse(text ?? '', { header: true, skipEmptyLines: true }).data
const toCsv = (columns, rows) =>
  `${Papa.unparse({ fields: columns, data: rows }, { newline: '\n' }).trimEnd()}\n`

/** The app's own readers and rules, so that there is one of each. */
export async function loadApp(...more) {
  const options = { root: join(here, '..'), configFile: false, logLevel: 'error' }
  const load = async (path) => (await runnerImport(`/src/${path}`, options)).module
  const modules = [
    'ingest/catalogueFiles.ts',
    'ingest/contextFiles.ts',
    'ingest/releaseFile.ts',
    'domain/ally.ts',
    'domain/hundredths.ts',
    'domain/measure.ts',
    'domain/release/coverage.ts',
    'domain/statement/releaseCount.ts',
    'domain/verdict/threshold.ts',
    ...more,
  ]
  return Object.assign({}, ...(await Promise.all(modules.map(load))))
}

/** Files of data/ that the app's readers refused. */
export class RefusedData extends Error {
  constructor(problems) {
    super(problems.map((problem) => JSON.stringify(problem)).join('\n'))
    this.problems = problems
  }
}

function refuse(problems) {
  throw new RefusedData(problems)
}

/** The text of a file of a data folder; `null` where there is none. */
export function dataReader(folder) {
  return (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null)
}

/** Every release with its figures, as the app reads them. */
export function readFigures(app, read) {
  const entries = (reader, path, codes) => {
    const { entries: held, problems } = reader(path, read(path), codes)
    return problems.length === 0 ? held : refuse(problems)
  }
  const allies = entries(app.readAllies, 'allies.csv')
  const releases = entries(app.readReleases, 'releases.csv')
  const codes = {
    allies: new Set(allies.map((ally) => ally.code)),
    series: new Set([...app.AGGREGATES, ...allies.map((ally) => ally.code)]),
    releases: new Set(releases.map((release) => release.id)),
  }
  const gaps = entries(app.readGaps, 'gaps.csv', codes)
  const notes = entries(app.readNotes, 'notes.csv', codes)
  return releases.map((release) => {
    const result = app.readRelease(read(app.releasePath(release.id)), release, allies, gaps, notes)
    return result.ok ? result.value : refuse(result.problems)
  })
}

function coverageText(app, figures) {
  const rows = figures.flatMap((own) =>
    own.years.flatMap((year) =>
      app.MEASURES.map((measure) => [
        own.release.id,
        year,
        measure,
        app.coverageOf(own, year, measure),
      ]).filter(([, , , coverage]) => coverage !== 'none'),
    ),
  )
  return toCsv(['release', 'year', 'measure', 'coverage'], rows)
}

function countsText(app, figures) {
  const rows = figures
    .flatMap((own) => app.releaseCounts(own, app.MARKS))
    .map(({ release, year, threshold, meets, undecided, allies }) => [
      release,
      year,
      app.shortHundredths(threshold),
      meets,
      undecided,
      allies,
    ])
  return toCsv(['release', 'year', 'threshold', 'meets', 'undecided', 'allies'], rows)
}

function landedText(read, releases, releasePath) {
  const landed = new Map(rowsIn(read('landed.csv')).map((row) => [row.release, row.sha256]))
  const rows = releases.map(({ id }) => [id, landed.get(id) ?? sha256(read(releasePath(id)))])
  return toCsv(['release', 'sha256'], rows)
}

function resource(read, name, path, title, fields) {
  const text = read(path)
  const key = fields.filter((field) => field.key === '1').map((field) => field.column)
  return {
    name,
    path,
    title,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${sha256(text)}`,
    schema: {
      fields: fields.map(({ column, type, unit, description }) => ({
        name: column,
        type,
        description,
        ...(unit === '' ? {} : { unit }),
        ...(type === 'boolean' ? { trueValues: ['1'], falseValues: ['0'] } : {}),
      })),
      missingValues: [''],
      ...(key.length === 0 ? {} : { primaryKey: key }),
    },
  }
}

function datapackageText(read, releases, releasePath) {
  const fields = rowsIn(read('fields.csv'))
  const fieldsOf = (table) => fields.filter((field) => field.table === table)
  const figures = releases.map((release) => ({
    ...resource(
      read,
      `nato-${release.id}`,
      releasePath(release.id),
      release.title,
      fieldsOf('nato'),
    ),
    sources: [
      {
        title: `NATO, ${release.title}`,
        ...(release.address === null ? {} : { path: release.address }),
      },
    ],
    licenses: [NATO_TERMS],
  }))
  const tables = Object.entries(TABLES).map(([name, title]) =>
    resource(read, name.replace('_', '-'), `${name}.csv`, title, fieldsOf(name)),
  )
  const datapackage = {
    profile: 'data-package',
    name: 'meeting-the-mark',
    title: 'Defence expenditure of NATO allies, as of each NATO release',
    description:
      "Copies of NATO's defence expenditure figures, one file per release, with what is known of them. Check against NATO's own table before you print.",
    licenses: [NATO_TERMS],
    sources: [{ title: 'NATO', path: 'https://www.nato.int' }],
    resources: [...figures, ...tables],
  }
  return `${JSON.stringify(datapackage, null, 2)}\n`
}

/**
 * The texts of what follows from the files of a data folder, by path. `read` gives the text of a file, so
 * that it may be one that is not written yet.
 */
export function followingTexts(app, read) {
  const figures = readFigures(app, read)
  const releases = figures.map((own) => own.release)
  const texts = new Map([
    ['coverage.csv', coverageText(app, figures)],
    ['counts.csv', countsText(app, figures)],
    ['landed.csv', landedText(read, releases, app.releasePath)],
  ])
  const over = (path) => texts.get(path) ?? read(path)
  return texts.set('datapackage.json', datapackageText(over, releases, app.releasePath))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const texts = followingTexts(await loadApp(), dataReader(here))
    for (const [path, text] of texts) writeFileSync(join(here, path), text)
  } catch (error) {
    if (!(error instanceof RefusedData)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
