import type { HeldScene } from '../../domain/scene'
import type { DrawnFigure } from '../../figures/chart'
import { besideMark } from '../../figures/document/beside'
import { PICTURE_SHAPES, type PictureShape } from '../../figures/picture/pictureShapes'
import type { Parts, Words } from '../../words/parts'
import { viewName } from '../../words/viewName'
import { chartSvg, FalsifiedCanvas, pngOf } from '../saving/chartPicture'
import { today } from '../today'
import { citedLink, viewLink } from '../viewAddress'
import { BYTE_ORDER_MARK } from './downloadFile'
import { csvOf, notedCsvOf } from './takenText'
import { workbookBytes } from './takenWorkbook'

/** What of the page a file is made from. */
export interface TakenView {
  readonly scene: HeldScene
  readonly drawn: DrawnFigure
  readonly words: Words
  readonly picture: Parts['picture']
  readonly dialog: Parts['embedDialog']
}

/** A file to be saved: text, or bytes. */
export interface TakenFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** Starts every file's name: chart, year or years, and release. */
function baseName({ scene }: TakenView): string {
  return viewName(scene.view)
}

function pictureIn({ drawn, scene, picture }: TakenView, shape: PictureShape) {
  return chartSvg(drawn, shape, viewLink(scene.view), picture)
}

/** The chart as SVG in a shape. */
export async function svgFile(taken: TakenView, shape: PictureShape): Promise<TakenFile> {
  const { svg } = await pictureIn(taken, shape)
  return { name: `${baseName(taken)}-${shape}.svg`, content: svg }
}

/** The chart as PNG in a shape. */
export async function pngFile(taken: TakenView, shape: PictureShape): Promise<TakenFile> {
  const { headline, alt, caption } = taken.drawn.figure
  const source = `${caption} ${viewLink(taken.scene.view)}`
  const text = { title: headline, description: alt, source }
  const content = await pngOf(await pictureIn(taken, shape), text)
  return { name: `${baseName(taken)}-${shape}.png`, content }
}

/** The table for programs: UTF-8 without a mark, which some would take for a part of the first head. */
export function csvFile(taken: TakenView): TakenFile {
  const { scene, drawn, words } = taken
  return { name: `${baseName(taken)}.csv`, content: csvOf(scene, drawn.figure, words) }
}

/** The table with what it is and where it is from before it, for people and spreadsheets. */
export function notedCsvFile(taken: TakenView): TakenFile {
  const { scene, drawn, words } = taken
  const text = notedCsvOf(scene, drawn.figure, words)
  return { name: `${baseName(taken)}-with-notes.csv`, content: `${BYTE_ORDER_MARK}${text}` }
}

/** The table as an Excel workbook. Rejects where what writes it cannot be had. */
export async function excelFile(taken: TakenView): Promise<TakenFile> {
  const { scene, drawn, words } = taken
  return {
    name: `${baseName(taken)}.xlsx`,
    content: await workbookBytes(scene, drawn.figure, words),
  }
}

/** The figure as it is drawn, with the release, the address of the view, and the unit of its numbers. */
export function jsonFile(taken: TakenView): TakenFile {
  const { scene, drawn, words } = taken
  const { view, figures } = scene
  const content = {
    link: viewLink(view),
    units: words.take.jsonUnits,
    view,
    release: figures.release,
    figure: drawn.figure,
  }
  return { name: `${baseName(taken)}.json`, content: `${JSON.stringify(content, null, 2)}\n` }
}

/** How many files there are for who takes everything, `extra` ones included. */
export function countOfAll(extra: number): number {
  return 2 * PICTURE_SHAPES.length + TABLES + TEXTS + 1 + extra
}

/** CSV, CSV with notes, Excel and JSON. */
const TABLES = 4

/** Caption, alt text, source and citation. */
const TEXTS = 4

/**
 * Every file of a view, with `extra` ones and a list of them all; `tell` hears how many are done. Where the browser
 * falsifies what is drawn there are no PNGs.
 */
export async function allFiles(
  taken: TakenView,
  extra: readonly TakenFile[],
  tell: (done: number) => void,
): Promise<readonly TakenFile[]> {
  const files: TakenFile[] = []
  const add = async (file: TakenFile) => {
    files.push(file)
    tell(files.length)
    // Lets the page show it.
    await new Promise((resolve) => setTimeout(resolve))
  }
  for (const shape of PICTURE_SHAPES) {
    await add(await svgFile(taken, shape))
    const png = await pngFile(taken, shape).catch(unlessFalsified)
    if (png !== null) await add(png)
  }
  const tables = [csvFile(taken), notedCsvFile(taken), await excelFile(taken), jsonFile(taken)]
  for (const file of [...tables, ...textFiles(taken), ...extra]) await add(file)
  await add(listOf(taken, files))
  return files
}

function unlessFalsified(error: unknown): null {
  if (error instanceof FalsifiedCanvas) return null
  throw error
}

function textFiles({ scene, drawn, words }: TakenView): readonly TakenFile[] {
  const { finding, beside, title, subtitle, alt, caption } = drawn.figure
  const after = beside.map((sentence) => ` ${sentence}`).join('')
  const link = viewLink(scene.view)
  return [
    { name: 'caption.txt', content: `${finding} ${title}. ${subtitle}${after}\n` },
    { name: 'alt-text.txt', content: `${alt}${after}\n` },
    { name: 'source.txt', content: `${caption} ${link}\n` },
    {
      name: 'citation.txt',
      content: `${[words.sources.citation(scene.view, scene.figures.release, citedLink(scene.view), today()), ...besideMark(scene, words)].join(' ')}\n`,
    },
  ]
}

function listOf({ scene, drawn, picture }: TakenView, files: readonly TakenFile[]): TakenFile {
  const { contents, texts, listHead } = picture
  const { title, subtitle } = drawn.figure
  const kinds: Readonly<Record<string, string>> = { ...contents, ...texts }
  const kindOf = (name: string) =>
    name.endsWith('-with-notes.csv') ? contents.notedCsv : kinds[name.split('.').at(-1) ?? '']
  const lines = files.map(({ name }) => `${name}: ${kinds[name] ?? kindOf(name) ?? ''}`)
  const head = listHead(title, subtitle, viewLink(scene.view))
  return { name: 'contents.txt', content: `${[...head, '', ...lines].join('\n')}\n` }
}
