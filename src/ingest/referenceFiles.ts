import { AGGREGATES } from '../domain/ally'
import type { Problem } from '../domain/problem'
import type { Reference } from '../domain/reference'
import { defaultRelease } from '../domain/release/coverage'
import {
  coverageInSteps,
  readAllies,
  readCounts,
  readGaps,
  readReleases,
  readThresholds,
} from './catalogueFiles'
import { readClaims } from './claimsFile'
import { readArticle, readNotes, readStatedCounts, readTimeline } from './contextFiles'
import type { Entries, KnownCodes } from './entries'
import { atOnce, type Read, type Steps } from './read'

/** The files under data/ that hold everything besides the figures. */
export const REFERENCE_FILES = {
  allies: 'allies.csv',
  releases: 'releases.csv',
  coverage: 'coverage.csv',
  counts: 'counts.csv',
  thresholds: 'thresholds.csv',
  gaps: 'gaps.csv',
  notes: 'notes.csv',
  statedCounts: 'stated_counts.csv',
  timeline: 'timeline.csv',
  article: 'article.csv',
  claims: 'claims.csv',
} as const

export type ReferenceFile = keyof typeof REFERENCE_FILES

/** The text of every reference file. */
export type ReferenceTexts = Readonly<Record<ReferenceFile, string>>

/** Gets the text of every reference file at once; `read` takes a path under data/. */
export async function gatherReferenceTexts(
  read: (path: string) => Promise<string>,
): Promise<ReferenceTexts> {
  const files = Object.entries(REFERENCE_FILES)
  const texts = await Promise.all(files.map(async ([key, path]) => [key, await read(path)]))
  return Object.fromEntries(texts) as ReferenceTexts
}

/** Reads the reference files together, since they refer to each other; refuses all if one is wrong. */
export function readReference(texts: ReferenceTexts): Read<Reference> {
  return atOnce(referenceInSteps(texts))
}

/** The same, in steps. */
export function* referenceInSteps(texts: ReferenceTexts): Steps<Read<Reference>> {
  const from = (key: ReferenceFile) => [REFERENCE_FILES[key], texts[key]] as const
  const allies = readAllies(...from('allies'))
  yield
  const releases = readReleases(...from('releases'))
  const codes = codesIn(allies, releases)
  const coverage = yield* coverageInSteps(...from('coverage'), codes)
  yield
  const counts = readCounts(...from('counts'), codes)
  const thresholds = readThresholds(...from('thresholds'))
  const gaps = readGaps(...from('gaps'), codes)
  yield
  const notes = readNotes(...from('notes'), codes)
  yield
  const statedCounts = readStatedCounts(...from('statedCounts'), codes)
  const timeline = readTimeline(...from('timeline'))
  const articles = readArticle(...from('article'), codes)
  const claims = readClaims(...from('claims'), codes)
  const files = {
    allies,
    releases,
    coverage,
    counts,
    thresholds,
    gaps,
    notes,
    statedCounts,
    timeline,
    claims,
  }
  const problems = [...Object.values(files), articles].flatMap((file) => file.problems)
  const [article] = articles.entries
  if (problems.length > 0) return { ok: false, problems }
  if (article === undefined) return { ok: false, problems: [cutShort(REFERENCE_FILES.article)] }
  if (defaultRelease(releases.entries, coverage.entries) === undefined) {
    return { ok: false, problems: [cutShort(REFERENCE_FILES.coverage)] }
  }
  return {
    ok: true,
    value: {
      allies: allies.entries,
      releases: releases.entries,
      coverage: coverage.entries,
      counts: counts.entries,
      thresholds: thresholds.entries,
      gaps: gaps.entries,
      notes: notes.entries,
      statedCounts: statedCounts.entries,
      timeline: timeline.entries,
      article,
      claims: claims.entries,
    },
  }
}

/** Codes of a file with problems are not held against the others: each problem is told once. */
function codesIn(
  allies: Entries<{ readonly code: string }>,
  releases: Entries<{ readonly id: string }>,
): KnownCodes {
  const codes = allies.entries.map((ally) => ally.code)
  const isListed = allies.problems.length === 0
  return {
    allies: isListed ? new Set(codes) : null,
    series: isListed ? new Set([...AGGREGATES, ...codes]) : null,
    releases:
      releases.problems.length === 0
        ? new Set(releases.entries.map((release) => release.id))
        : null,
  }
}

/** A file that lacks the row on which the page rests: the article's, or a release with full coverage. */
function cutShort(file: string): Problem {
  return { kind: 'truncated', file, line: null, column: null, found: '', expected: '' }
}
