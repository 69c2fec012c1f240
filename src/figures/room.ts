import { IN_EMBED } from '../domain/inEmbed'

/** What a drawing is made for. */
export interface Room {
  /** Keeps the ids of two drawings in one document apart. */
  readonly idPrefix: string
  /** Whether rows stand as far apart as pointing at them needs. */
  readonly isRoomy: boolean
  /**
   * Size of a picture in px, which the drawing fills, labels and all. `null`: it is as wide as its
   * frame, whatever that is, and as high as it needs; labels overflow into margins by drawing.css. Kinds
   * with a picture of their own know no other.
   */
  readonly size: { readonly width: number; readonly height: number } | null
  /** Whether it has no room for what is said at single places. */
  readonly isBare?: true
}

/** Whether a drawing may say and weigh more than in an embed: on the page and in pictures. */
export function isAmple({ isRoomy, size }: Room): boolean {
  return !IN_EMBED && (isRoomy || size !== null)
}

/** Whether the numbers of what is said at single places are drawn. */
export function hasPins(room: Room): boolean {
  return isAmple(room) && room.isBare !== true
}
