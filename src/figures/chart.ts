import type { Scene } from '../domain/scene'
import type { ChartKind, GivenName } from '../domain/view/view'
import type { DrawingWords, Parts } from '../words/parts'
import type { AnnouncedFigure } from './announced/announcedFigureTypes'
import type { BalanceFigure } from './balance/balancePoint'
import type { ChangeFigure } from './change/dumbbell'
import type { ChartWords } from './chartWords'
import type { CountFigure } from './count/countFigureTypes'
import type { MapFigure, MapShapes } from './map/mapArea'
import type { PathFigure } from './path/route'
import type { PictureSize } from './picture/pictureSize'
import type { RankingFigure } from './ranking/bar'
import type { RevisionsFigure } from './revisions/revisionsFigureTypes'
import type { Room } from './room'
import type { TrendFigure } from './trend/line'

/**
 * A plain description of one picture: every word, number, tick and verdict that is drawn. It is
 * computed once from the figures and the view, and drawn twice (interactive, and static), so that
 * the two drawings cannot disagree.
 */
export type Figure =
  | RankingFigure
  | TrendFigure
  | ChangeFigure
  | BalanceFigure
  | RevisionsFigure
  | CountFigure
  | MapFigure
  | PathFigure
  | AnnouncedFigure

/** The figure of a kind. `never` for a kind that brings none: then what is asked of it does not compile. */
export type FigureOf<K extends ChartKind> = Extract<Figure, { readonly kind: K }>

/** A figure with its static drawing. */
export interface DrawnFigure {
  readonly figure: Figure
  readonly drawing: (room: Room) => React.JSX.Element
}

/** Draws a scene as one kind of chart, in one language. */
export type Draw = (scene: Scene) => DrawnFigure

/** What a drawing needs besides figures: the page loads it, an embed finds it in a published page. */
type Given = Readonly<Record<GivenName, () => Promise<MapShapes>>>

/**
 * What a kind must bring to be drawn, in its `<kind>Chart.tsx`, and the words it has to be given: an embed's
 * script holds its own alone.
 */
export interface Chart<K extends ChartKind, W extends DrawingWords = ChartWords<K>> {
  readonly figure: (scene: Scene, words: W) => FigureOf<K>
  readonly drawing: (figure: FigureOf<K>, room: Room) => React.JSX.Element
}

/** A kind's chart once what it needs besides figures is here. */
export type ChartGiven<K extends ChartKind> = (given: Given) => Promise<Chart<K>>

/** A chart with its words, as who does not know its kind uses it. */
export function drawOf<K extends ChartKind, W extends DrawingWords>(
  { figure, drawing }: Chart<K, W>,
  words: W,
): Draw {
  return (scene) => {
    const own = figure(scene, words)
    return { figure: own, drawing: (room) => drawing(own, room) }
  }
}

/** What is drawn in a picture's room, and how many times larger than it is laid out. */
export interface PictureDrawing {
  readonly scale: number
  readonly content: React.JSX.Element
}

/** Lists of the letters of notes that a picture has, and the texts that may hold other signs. */
export interface Signs {
  readonly letters: readonly (readonly string[])[]
  readonly texts: readonly string[]
}

/** How a picture of a kind is laid out. */
export interface PictureLayout {
  /** Height of a column, in px: a chart with a row or a panel for each ally needs more. */
  readonly columnHeight: number
  /** Whether each ally has a row or a label: where a picture is low, they need all of its height. */
  readonly needsHeight: boolean
  /** Whether its labels need all the height that a wide picture has: then nothing more is said in it. */
  readonly isCrowded?: true
}

/** What a kind must bring to be downloaded, in its `<Kind>Picture.tsx`: loaded where files are taken. */
export interface ChartPicture<K extends ChartKind> extends PictureLayout {
  readonly kind: K
  /** Its drawing in a room of that many px: its own, or the static one made for the size. */
  readonly picture: (
    figure: FigureOf<K>,
    room: PictureSize,
    words: Parts['picture'],
    drawing: DrawnFigure['drawing'],
  ) => PictureDrawing
  /** What is drawn of the signs of notes; those on figures of the table alone are not among them. */
  readonly signs: (figure: FigureOf<K>) => Signs
}

/** A kind's picture as who does not know the kind uses it. */
export interface AnyPicture extends PictureLayout {
  readonly picture: (
    drawn: DrawnFigure,
    room: PictureSize,
    words: Parts['picture'],
  ) => PictureDrawing
  readonly signs: (figure: Figure) => Signs
}

/** Whether a figure is of a kind. */
export function isOfKind<K extends ChartKind>(figure: Figure, kind: K): figure is FigureOf<K> {
  return figure.kind === kind
}

/** Binds a kind's picture. Throws for the figure of another kind. */
export function pictureOf<K extends ChartKind>(part: ChartPicture<K>): AnyPicture {
  const { kind, picture, signs, ...layout } = part
  const own = (figure: Figure): FigureOf<K> => {
    if (isOfKind(figure, kind)) return figure
    throw new Error(`the ${figure.kind} is no ${kind}`)
  }
  return {
    ...layout,
    picture: ({ figure, drawing }, room, words) => picture(own(figure), room, words, drawing),
    signs: (figure) => signs(own(figure)),
  }
}
