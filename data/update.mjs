// Rewrites what follows from the files of this folder: coverage.csv, counts.csv and datapackage.json. Adds the
// hash of a release file to landed.csv when the file is new; a row that stands there never changes.
// Run it after every change to data/: node data/update.mjs

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

const read = (path) => readFileSync(join(here, path), 'utf8')
const write = (path, text) => writeFileSync(join(here, path), text)
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')
const rowsOf = (path) => Papa.parse(read(path), { header: true, skipEmptyLines: true }).data
const toCsv = (columns, rows) =>
  `${Papa.unparse({ fields: columns, data: rows }, { newline: '\n' }).trimEnd()}\n`

/** The app's own readers and rules, so that there is one of each. */
async function loadApp() {
  const options = { root: join(here, '..'), configFile: false, logLevel: 'error' }
  const load = async (path) => (await runnerImport(`/src/${path}`, options)).module
  return {
    ...(await load('ingest/catalogueFiles.ts')),
    ...(await load('ingest/contextFiles.ts')),
    ...(await load('domain/ally.ts')),
    ...(await load('ingest/releaseFile.ts')),
    ...(await load('domain/release/coverage.ts')),
    ...(await load('domain/hundredths.ts')),
    ...(await load('domain/measure.ts')),
    ...(await load('domain/statement/releaseCount.ts')),
    ...(await load('domain/verdict/threshold.ts')),
  }
}

/** Ends the script with the problems of a file that was refused. */
function refuse(problems) {
  for (const problem of problems) console.error(JSON.stringify(problem))
  process.exit(1)
}

/** Every release with its figures, as the app reads them. */
function readFigures(app) {
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

function updateCoverage(app, figures) {
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
  write('coverage.csv', toCsv(['release', 'year', 'measure', 'coverage'], rows))
}

function updateCounts(app, figures) {
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
  write('counts.csv', toCsv(['release', 'year', 'threshold', 'meets', 'undecided', 'allies'], rows))
}

function updateLanded(releases, releasePath) {
  const landed = existsSync(join(here, 'landed.csv')) ? rowsOf('landed.csv') : []
  const known = new Set(landed.map((row) => row.release))
  const fresh = releases
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => ({ release: id, sha256: sha256(read(releasePath(id))) }))
  const rows = [...landed, ...fresh].map((row) => [row.release, row.sha256])
  write('landed.csv', toCsv(['release', 'sha256'], rows))
}

function resource(name, path, title, fields) {
  const bytes = readFileSync(join(here, path))
  const key = fields.filter((field) => field.key === '1').map((field) => field.column)
  return {
    name,
    path,
    title,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
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

function updateDatapackage(releases, releasePath) {
  const fields = rowsOf('fields.csv')
  const fieldsOf = (table) => fields.filter((field) => field.table === table)
  const figures = releases.map((release) => ({
    ...resource(`nato-${release.id}`, releasePath(release.id), release.title, fieldsOf('nato')),
    sources: [
      {
        title: `NATO, ${release.title}`,
        ...(release.address === null ? {} : { path: release.address }),
      },
    ],
    licenses: [NATO_TERMS],
  }))
  const tables = Object.entries(TABLES).map(([name, title]) =>
    resource(name.replace('_', '-'), `${name}.csv`, title, fieldsOf(name)),
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
  write('datapackage.json', `${JSON.stringify(datapackage, null, 2)}\n`)
}

const app = await loadApp()
const figures = readFigures(app)
const releases = figures.map((own) => own.release)
updateCoverage(app, figures)
updateCounts(app, figures)
updateLanded(releases, app.releasePath)
updateDatapackage(releases, app.releasePath)
