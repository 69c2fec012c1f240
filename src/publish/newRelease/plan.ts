import type { HeldFigures } from '../../domain/observation/observation'
import type { NatoTables } from '../../domain/release/natoTables'
import type { Concept, ReleaseId } from '../../domain/release/release'
import { parseTable } from '../../ingest/csvTable'
import { releasePath } from '../../ingest/releaseFile'
import { againstHeld } from './againstHeld'
import {
  factsOf,
  readingOf,
  refusedFacts,
  refusedTables,
  type SaidFacts,
  warningsOf,
} from './newRelease'
import { changelogDraft, reportText } from './releaseReport'
import { type ReadData, textsOfRelease } from './releaseTexts'
import { readSource } from './source'

/** What a release is planned from. */
export interface PlanInput {
  /** Name of the file without its folders. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly said: SaidFacts
  /** Whether somebody compared what looks wrong with the table that NATO published. */
  readonly asPrinted: boolean
  /** What data/ holds. */
  readonly read: ReadData
  /** Every release of a data folder, as the app reads it; throws where a file is refused. */
  readonly figuresIn: (read: ReadData) => readonly HeldFigures[]
  /** The tables that follow from the others: coverage, hashes, data package. */
  readonly follow: (read: ReadData) => ReadonlyMap<string, string>
}

/** All that adding a release would write and say; nothing is written yet. */
export interface Plan {
  /** Changed files by their path under data/. */
  readonly texts: ReadonlyMap<string, string>
  readonly report: string
  readonly reading: ReturnType<typeof readingOf>
  /** Whether a release of that day is held already. */
  readonly isHeld: boolean
}

/** A plan, or the one sentence (or few) on why there can be none. */
export type Planned =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly sentence: string }

/** Reads a release and computes every text that it changes, and reads those texts back. */
export function planRelease(input: PlanInput): Planned {
  const { name, bytes, said, read, figuresIn, follow } = input
  const wrong = refusedFacts(said)
  if (wrong !== null) return { ok: false, sentence: wrong }
  const before = figuresIn(read)
  const heldId = before.find(({ release }) => release.day === said.date)?.release.id
  const id = heldId ?? said.date
  const whole = orHeld(said, read, id)
  const allies = before[0]?.allies ?? []
  const source = readSource(name, bytes, allies, {
    id,
    columns: columnsOf(before, read),
    priceBase: whole.priceBase === '' ? null : Number(whole.priceBase),
    concept: whole.concept === '' ? null : (whole.concept as Concept),
  })
  if (!source.ok) return source
  const { tables, fileText, isWorkbook } = source
  const doubtful = refusedTables(tables, said.date, allies, input.asPrinted)
  if (doubtful !== null) return { ok: false, sentence: doubtful }

  const { facts, words } = factsOf(id, whole, tables, name, isWorkbook)
  const own = textsOfRelease(read, fileText, facts, tables, allies)
  const over: ReadData = (path) => own.get(path) ?? read(path)
  const all = [...own, ...follow(over)]
  const now = figuresIn(over).find(({ release }) => release.id === id)
  if (now === undefined) throw new Error(`${said.date} was written and not read back`)
  const heldText = heldId === undefined ? null : read(releasePath(heldId))
  const older = before.filter(({ release }) => release.day < said.date).at(-1) ?? null
  const report = [
    headline(now, tables),
    ...listed('Taken, since nobody said:', words),
    ...listed('To be looked at:', warningsOf(tables, allies)),
    ...(heldText === null
      ? []
      : listed('Against the file that is held:', againstHeld(heldText, fileText))),
    reportText(older, now),
    `\nDraft for the CHANGELOG, under Data:\n${changelogDraft(older, now)}\n`,
  ].join('\n')
  const texts = new Map(all.filter(([path, text]) => text !== read(path)))
  return {
    ok: true,
    plan: { texts, report, reading: readingOf(tables, allies), isHeld: heldText !== null },
  }
}

/** What nobody said of a release that is held stays as it is held. */
function orHeld(said: SaidFacts, read: ReadData, id: ReleaseId): SaidFacts {
  const held = parseTable(read('releases.csv') ?? '').rows.find((row) => row.id === id)
  const either = (own: string, column: string) => (own === '' ? (held?.[column] ?? '') : own)
  return {
    ...said,
    title: either(said.title, 'title'),
    document: either(said.document, 'document'),
    address: either(said.address, 'address'),
    cutOff: either(said.cutOff, 'cut_off'),
    concept: either(said.concept, 'concept'),
    priceBase: either(said.priceBase, 'price_base'),
  }
}

/** The columns of a release file, as the newest one has them. */
function columnsOf(figures: readonly HeldFigures[], read: ReadData): readonly string[] {
  const newest = figures.at(-1)
  return newest === undefined ? [] : parseTable(read(releasePath(newest.release.id)) ?? '').columns
}

function headline({ release }: HeldFigures, tables: NatoTables): string {
  const estimates = tables.estimateYears.join(' and ') || 'none'
  return `${release.id}, ${release.title}: ${tables.figures.length} figures of ${tables.years.join(' to ')}, estimates ${estimates}, ${tables.concept}, prices of ${tables.priceBase ?? 'an unknown year'}.\n`
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), '']
}
