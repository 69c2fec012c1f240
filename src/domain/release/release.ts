import { IN_EMBED } from '../inEmbed'

/** `YYYY-MM-DD`, or `YYYY-MM` where the day was not known at first: an id is part of addresses and never changes. */
export type ReleaseId = string

/** What NATO says that it measures. The step of 2026-07-07 changed it for all years back to 2014. */
export const CONCEPTS = ['defence expenditure', 'core defence expenditure'] as const
/** The reader's own figures measure what their file says, which we cannot know. */
export type Concept = (typeof CONCEPTS)[number] | 'own figures'

/**
 * What our copy is: `workbook` is NATO's own file read by program, `copy` a third party's
 * transcription, `press` news reports.
 */
export const ORIGIN_GRADES = ['workbook', 'copy', 'press'] as const
/** `own`: the reader's own file, opened for a visit; no row of data/releases.csv has it. */
export type OriginGrade = (typeof ORIGIN_GRADES)[number] | 'own'

/** One NATO publication of the figures. Source: data/releases.csv. */
export interface Release {
  readonly id: ReleaseId
  /** Day of publication, `YYYY-MM-DD`: what is written, and what other days are compared with. */
  readonly day: string
  readonly title: string
  /** The years that NATO marks with an "e". */
  readonly estimateYears: readonly number[]
  /** Base year of constant prices, or `null` where it is not known. */
  readonly priceBase: number | null
  readonly concept: Concept
  /** Decimals of the shares as printed: 2, or 1 for 2026-03-26. */
  readonly decimals: 1 | 2
  readonly grade: OriginGrade
}

/** All that is held of a release: what no drawing says of it, an embed does not load. */
export interface HeldRelease extends Release {
  /** NATO's document, and its address (`null` where none is known). */
  readonly document: string
  readonly address: string | null
  /** Date of the information that went into it, or `null` where it is not known. */
  readonly cutOff: string | null
  /** Where our copy comes from, with its address. */
  readonly copy: string
  /** What our copy was checked against. */
  readonly checks: string
}

/**
 * The id of the reader's own figures, which stand beside NATO's releases for a visit. No release can have it,
 * since theirs are days, and no link can name it: whoever follows one has not the file.
 */
export const OWN_RELEASE = 'own'

/** Whether a release is the reader's own figures and not NATO's: an embed's script never has them. */
export function isOwn({ id }: Pick<Release, 'id'>): boolean {
  return !IN_EMBED && id === OWN_RELEASE
}

/** The day of the release with this id; the id itself where none has it. */
export function dayOf(releases: readonly Pick<Release, 'id' | 'day'>[], id: ReleaseId): string {
  return releases.find((release) => release.id === id)?.day ?? id
}

/** What the others have to know of a release. */
export type ReleaseInBrief = Pick<Release, 'id' | 'day' | 'concept'>

/** The year in which the release came out: an estimate for it is an expectation. */
export function yearOfRelease(release: Release): number {
  return Number(release.day.slice(0, 4))
}

/** Order of publication, oldest first. An id begins its day, so that both have the same order. */
export function compareReleases(a: Pick<Release, 'id'>, b: Pick<Release, 'id'>): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Whether a newer release is held: what an older one expects is spoken of in the past. */
export function isSuperseded(
  release: Pick<Release, 'id'>,
  releases: readonly Pick<Release, 'id'>[],
): boolean {
  return releases.some((other) => compareReleases(other, release) > 0)
}
