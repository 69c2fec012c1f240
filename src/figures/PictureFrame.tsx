import type { DrawnFigure } from './drawnFigure'
import type { Figure } from './figure'
import { PALETTE } from './palette'
import { type PictureSize, px } from './pictureSize'
import { RankingPicture } from './RankingPicture'
import { TrendPicture } from './TrendPicture'
import { textWidth, wrapText } from './textWidth'

/** The type of a picture: names of families, the first that is there is taken. */
export interface PictureType {
  readonly serif: string
  readonly sans: string
}

/** Families that a browser, Inkscape or a newspaper's system has, and that are close in width. */
export const SAFE_TYPE: PictureType = {
  serif: 'Georgia, "Times New Roman", serif',
  sans: 'Helvetica, Arial, "Liberation Sans", sans-serif',
}

interface PictureFrameProps {
  readonly drawn: DrawnFigure
  readonly size: PictureSize
  readonly type: PictureType
  /** The address of the view, as far as it can be said. */
  readonly link: string
}

/** What the classes of the static drawings mean, for who reads this file alone. */
const STYLE = [
  `.mtm-halo{paint-order:stroke;stroke:${PALETTE.paper};stroke-width:5px;stroke-linejoin:round}`,
  `.mtm-quiet{fill:${PALETTE.quiet}}`,
  '.mtm-sign{font-size:9px}',
].join('')

/** The smallest text of a picture, in px. */
const SMALLEST = 12

/**
 * A figure as one picture of fixed size that needs nothing else: finding, title, drawing, notes as far
 * as there is room for all, source and address, laid out for the size. All colours are of light paper.
 */
export function PictureFrame({ drawn, size, type, link }: PictureFrameProps) {
  const { figure } = drawn
  const { width, height } = size
  const frame = frameOf(figure, size, link)
  const { pad, head, foot } = frame
  const top = head.at(-1)?.bottom ?? pad
  const bottom = foot[0]?.top ?? height - pad
  const room = { width: width - 2 * pad, height: bottom - top - 22 }
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={type.sans}
      role="img"
      aria-label={figure.finding}
    >
      <title>{figure.finding}</title>
      <desc>{figure.alt}</desc>
      <style>{STYLE}</style>
      <rect width={width} height={height} fill={PALETTE.paper} />
      {[...head, ...foot].map((block) => (
        <TextBlock key={block.key} block={block} x={pad} type={type} />
      ))}
      <g transform={`translate(${pad} ${px(top + 10)})`} fontSize={12} fill={PALETTE.ink}>
        {pictureDrawing(drawn, room)}
      </g>
    </svg>
  )
}

/** The drawing that fills a room: a kind's own picture, or its static drawing made for that size. */
function pictureDrawing(drawn: DrawnFigure, size: PictureSize) {
  const { figure } = drawn
  const whole = { width: Math.floor(size.width), height: Math.floor(size.height) }
  switch (figure.kind) {
    case 'ranking':
      return <RankingPicture figure={figure} size={whole} idPrefix="mtm-picture" />
    case 'trend':
      return <TrendPicture figure={figure} size={whole} />
    default:
      return drawn.drawing({ idPrefix: 'mtm-picture', isRoomy: false, size: whole })
  }
}

/** Lines of one text, from `top` to `bottom`. */
interface Block {
  readonly key: string
  readonly lines: readonly string[]
  readonly fontSize: number
  readonly isHeadline: boolean
  readonly top: number
  readonly bottom: number
}

interface Frame {
  readonly pad: number
  readonly head: readonly Block[]
  readonly foot: readonly Block[]
}

/** Where the texts around the drawing stand. */
function frameOf(figure: Figure, { width, height }: PictureSize, link: string): Frame {
  const pad = Math.round(Math.min(width, height) / 26)
  const inner = width - 2 * pad
  const headline = Math.max(22, Math.min(38, width / 30))
  const text = Math.max(SMALLEST + 1, Math.min(18, width / 62))
  const small = Math.max(SMALLEST, text * 0.8)
  const stack = (
    texts: readonly { key: string; text: string; fontSize: number; isHeadline?: boolean }[],
    from: number,
  ) => {
    let top = from
    return texts.map(({ key, text: words, fontSize, isHeadline = false }): Block => {
      // A figure stays with its unit.
      const whole = words.replaceAll(' %', '\u00a0%')
      const lines = wrapText(whole, inner * (isHeadline ? 1.08 : 1.04), fontSize)
      const block = {
        key,
        lines,
        fontSize,
        isHeadline,
        top,
        bottom: top + lines.length * fontSize * 1.25 + fontSize * 0.35,
      }
      top = block.bottom
      return block
    })
  }
  const head = stack(
    [
      { key: 'finding', text: figure.finding, fontSize: headline, isHeadline: true },
      { key: 'title', text: `${figure.title}. ${figure.subtitle}`, fontSize: text },
    ],
    pad,
  )
  const source = [
    { key: 'source', text: figure.caption, fontSize: small },
    { key: 'link', text: link, fontSize: small },
  ]
  const notes = figure.notes.map(({ sign, text: words }) => `${sign} ${words}`).join(' · ')
  const isRoomFor =
    notes !== '' && textWidth(notes, SMALLEST) / inner <= Math.floor(height / 7 / (SMALLEST * 1.3))
  const below = stack(
    isRoomFor ? [{ key: 'notes', text: notes, fontSize: SMALLEST }, ...source] : source,
    0,
  )
  const shift = height - pad - (below.at(-1)?.bottom ?? 0)
  const foot = below.map((block) => ({
    ...block,
    top: block.top + shift,
    bottom: block.bottom + shift,
  }))
  return { pad, head, foot }
}

function TextBlock(props: {
  readonly block: Block
  readonly x: number
  readonly type: PictureType
}) {
  const { lines, fontSize, isHeadline, top, key } = props.block
  return (
    <text
      fontSize={px(fontSize)}
      fontFamily={isHeadline ? props.type.serif : undefined}
      fontWeight={isHeadline ? 700 : 400}
      fill={isHeadline || key === 'title' ? PALETTE.ink : PALETTE.quiet}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={props.x} y={px(top + fontSize * (1 + index * 1.25))}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
