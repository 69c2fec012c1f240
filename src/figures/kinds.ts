import type { Language } from '../domain/view/language'
import type { ChartKind, MeasuredKind, View } from '../domain/view/view'
import { loadDrawingWords, loadWords } from '../words/languages'
import type { DrawingWords } from '../words/parts'
import { type Annotate, annotatedDraw } from './annotation/annotation'
import { type AnyPicture, type Chart, type Draw, drawOf, pictureOf } from './chart'
import { CHART_PARTS, MEASURED_PARTS } from './chartWords'
import type { EmbedWidth } from './embedWidths'
import { mapShapes } from './map/pageShapes'

/** What is known of a kind's size before it is drawn, in px. */
interface Sizes {
  /**
   * What a frame of each width starts with: it holds the figure with its table folded. The tallest of the
   * pages of complete releases under the faces that readers have, rounded up to tens; that of revisions has room for
   * one release more. Pages of parts of releases may be taller, for they name many allies without a figure: there a fixed frame
   * scrolls.
   */
  readonly firstHeight: Readonly<Record<EmbedWidth, number>>
  /**
   * What the page keeps free while the figures load, for the chart with its source and folds, so that nothing
   * below jumps: measured of the latest release in a window of 390 px and in one of 1440.
   */
  readonly waitingHeight: WaitingHeight
  /** What it keeps free for headline, deck and what can be taken; measured likewise, and where it differs in a window of 768 px. */
  readonly answerHeight: WaitingHeight
  /** What it keeps free for what has to be said against that; a kind without has nothing to say of the latest release. */
  readonly besideHeight?: WaitingHeight
}

/** In a window of 390 px, and in one of 1440; in one between the two, where the marks stand below the answer, if it is another. */
interface WaitingHeight {
  readonly narrow: number
  readonly middle?: number
  readonly wide: number
}

/** Loads what draws a kind in a language, with its words; the same function for the same drawing. */
export type DrawLoader = (language: Language) => Promise<Draw>

/** What is known of a kind, and how its parts are loaded. */
type Kind<K extends ChartKind> = Sizes & {
  readonly load: DrawLoader
  readonly loadPicture: () => Promise<AnyPicture>
  /** Draws other measures than the share too. `null` for a kind that shows none: see its traits. */
  readonly loadMeasures: K extends MeasuredKind ? DrawLoader : null
}

/** A chart and its words, asked for at once. */
async function drawTogether<K extends ChartKind, W extends DrawingWords>(
  chart: Promise<Chart<K, W>>,
  words: Promise<W>,
): Promise<Draw> {
  return drawOf(...(await Promise.all([chart, words])))
}

/** The same with what is said in it. */
async function drawAnnotated<K extends ChartKind, W extends DrawingWords>(
  language: Language,
  chart: Promise<Chart<K, W>>,
  words: Promise<W>,
  annotate: Promise<Annotate<K>>,
): Promise<Draw> {
  const annotation = loadWords(language, 'annotation')
  const [own, said, some, annotating] = await Promise.all([chart, words, annotate, annotation])
  return annotatedDraw(own, some, { ...said, annotation: annotating })
}

/**
 * The one register of kinds: page, build and pictures read it. An embed's script is made of the same
 * `<kind>Chart.tsx` alone (`publish/embedScripts.ts`). What a kind must bring is in `chart.ts`; one that
 * lacks a part does not compile.
 */
export const KINDS: { readonly [K in ChartKind]: Kind<K> } = {
  ranking: {
    firstHeight: { phone: 1000, column: 1070, full: 940 },
    waitingHeight: { narrow: 1205, wide: 862 },
    answerHeight: { narrow: 139, wide: 154 },
    load: (language) =>
      drawTogether(
        import('./ranking/rankingChart').then(({ rankingChart }) => rankingChart),
        loadDrawingWords(language, CHART_PARTS.ranking),
      ),
    loadPicture: async () => pictureOf((await import('./ranking/RankingPicture')).rankingPicture),
    loadMeasures: (language) =>
      drawTogether(
        import('./ranking/rankingMeasuresChart').then(
          ({ rankingMeasuresChart }) => rankingMeasuresChart,
        ),
        loadDrawingWords(language, MEASURED_PARTS.ranking),
      ),
  },
  trend: {
    firstHeight: { phone: 690, column: 650, full: 590 },
    waitingHeight: { narrow: 861, wide: 744 },
    answerHeight: { narrow: 108, middle: 132, wide: 154 },
    load: (language) =>
      drawAnnotated(
        language,
        import('./trend/trendChart').then(({ trendChart }) => trendChart),
        loadDrawingWords(language, CHART_PARTS.trend),
        import('./trend/trendAnnotations').then((own) => own.trendAnnotations),
      ),
    loadPicture: async () => pictureOf((await import('./trend/TrendPicture')).trendPicture),
    loadMeasures: (language) =>
      drawTogether(
        import('./trend/trendMeasuresChart').then(({ trendMeasuresChart }) => trendMeasuresChart),
        loadDrawingWords(language, MEASURED_PARTS.trend),
      ),
  },
  map: {
    firstHeight: { phone: 860, column: 1030, full: 1140 },
    waitingHeight: { narrow: 986, wide: 1061 },
    answerHeight: { narrow: 139, wide: 154 },
    load: (language) =>
      drawAnnotated(
        language,
        import('./map/mapChart').then(({ mapChart }) => mapChart({ mapShapes })),
        loadDrawingWords(language, CHART_PARTS.map),
        import('./map/mapAnnotations').then((own) => own.mapAnnotations),
      ),
    loadPicture: async () => pictureOf((await import('./map/MapPicture')).mapPicture),
    loadMeasures: null,
  },
  change: {
    firstHeight: { phone: 1090, column: 1010, full: 910 },
    waitingHeight: { narrow: 1468, wide: 1295 },
    answerHeight: { narrow: 135, wide: 134 },
    load: (language) =>
      drawAnnotated(
        language,
        import('./change/changeChart').then(({ changeChart }) => changeChart),
        loadDrawingWords(language, CHART_PARTS.change),
        import('./change/changeAnnotations').then((own) => own.changeAnnotations),
      ),
    loadPicture: async () => pictureOf((await import('./change/ChangePicture')).changePicture),
    loadMeasures: null,
  },
  balance: {
    firstHeight: { phone: 1090, column: 950, full: 850 },
    waitingHeight: { narrow: 1097, wide: 905 },
    answerHeight: { narrow: 138, wide: 134 },
    load: (language) =>
      drawAnnotated(
        language,
        import('./balance/balanceChart').then(({ balanceChart }) => balanceChart),
        loadDrawingWords(language, CHART_PARTS.balance),
        import('./balance/balanceAnnotations').then((own) => own.balanceAnnotations),
      ),
    loadPicture: async () => pictureOf((await import('./balance/BalancePicture')).balancePicture),
    loadMeasures: null,
  },
  count: {
    firstHeight: { phone: 815, column: 700, full: 620 },
    waitingHeight: { narrow: 1039, wide: 770 },
    answerHeight: { narrow: 136, wide: 134 },
    load: (language) =>
      drawAnnotated(
        language,
        import('./count/countChart').then(({ countChart }) => countChart),
        loadDrawingWords(language, CHART_PARTS.count),
        import('./count/countAnnotations').then((own) => own.countAnnotations),
      ),
    loadPicture: async () => pictureOf((await import('./count/CountPicture')).countPicture),
    loadMeasures: null,
  },
  revisions: {
    firstHeight: { phone: 1580, column: 1360, full: 1250 },
    waitingHeight: { narrow: 2166, wide: 1865 },
    answerHeight: { narrow: 136, middle: 132, wide: 154 },
    besideHeight: { narrow: 77, wide: 39 },
    load: (language) =>
      drawAnnotated(
        language,
        import('./revisions/revisionsChart').then(({ revisionsChart }) => revisionsChart),
        loadDrawingWords(language, CHART_PARTS.revisions),
        import('./revisions/revisionsAnnotations').then((own) => own.revisionsAnnotations),
      ),
    loadPicture: async () =>
      pictureOf((await import('./revisions/RevisionsPicture')).revisionsPicture),
    loadMeasures: null,
  },
  path: {
    firstHeight: { phone: 1630, column: 950, full: 730 },
    waitingHeight: { narrow: 1459, wide: 759 },
    answerHeight: { narrow: 137, wide: 134 },
    load: (language) =>
      drawAnnotated(
        language,
        import('./path/pathChart').then(({ pathChart }) => pathChart),
        loadDrawingWords(language, CHART_PARTS.path),
        import('./path/pathAnnotations').then((own) => own.pathAnnotations),
      ),
    loadPicture: async () => pictureOf((await import('./path/PathPicture')).pathPicture),
    loadMeasures: null,
  },
  announced: {
    firstHeight: { phone: 760, column: 690, full: 630 },
    waitingHeight: { narrow: 800, wide: 657 },
    answerHeight: { narrow: 139, wide: 132 },
    besideHeight: { narrow: 39, wide: 19 },
    load: (language) =>
      drawAnnotated(
        language,
        import('./announced/announcedChart').then(({ announcedChart }) => announcedChart),
        loadDrawingWords(language, CHART_PARTS.announced),
        import('./announced/announcedAnnotations').then((own) => own.announcedAnnotations),
      ),
    loadPicture: async () =>
      pictureOf((await import('./announced/AnnouncedPicture')).announcedPicture),
    loadMeasures: null,
  },
}

/** What loads the drawing of a view: shares are judged, and have one of their own. */
export function drawLoader({ chart, measure }: Pick<View, 'chart' | 'measure'>): DrawLoader {
  const { load, loadMeasures } = KINDS[chart]
  return measure === 'share' || loadMeasures === null ? load : loadMeasures
}
