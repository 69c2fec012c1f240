import type { Parts } from '../../words/parts'
import type { AnyPicture, DrawnFigure } from '../chart'
import { PALETTE } from '../ink/palette'
import { type PictureSize, px } from './pictureSize'
import { type Block, pictureTexts } from './pictureTexts'

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
  /** How its kind is drawn in a picture. */
  readonly kind: AnyPicture
  readonly size: PictureSize
  readonly type: PictureType
  /** The address of the view, as far as it can be said. */
  readonly link: string
  readonly words: Parts['picture']
}

/**
 * A figure as one picture of fixed size that needs nothing else: headline, title, drawing, notes as far
 * as there is room for them, source and address, laid out for the size. All colours are of light paper;
 * `plainSvg` makes a file of it.
 */
export function PictureFrame({ drawn, kind, size, type, link, words }: PictureFrameProps) {
  const { figure } = drawn
  const { width, height } = size
  const { pad, head, foot, hasLetters } = pictureTexts(figure, kind, size, link)
  const top = head.at(-1)?.bottom ?? pad
  const bottom = foot[0]?.top ?? height - pad
  const room = { width: width - 2 * pad, height: bottom - top - 22 }
  const { scale, content } = kind.picture(drawn, room, words)
  const place = `translate(${pad} ${px(top + 10)})`
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      lang={words.lang}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={type.sans}
      role="img"
      aria-label={figure.headline}
    >
      <title>{figure.headline}</title>
      <desc>{figure.alt}</desc>
      <rect width={width} height={height} fill={PALETTE.paper} />
      {[...head, ...foot].map((block) => (
        <TextBlock key={block.key} block={block} x={pad} type={type} />
      ))}
      <g
        transform={scale === 1 ? place : `${place} scale(${scale.toFixed(3)})`}
        fontSize={12}
        fill={PALETTE.ink}
        className={hasLetters ? undefined : 'mtm-unsigned'}
      >
        {content}
      </g>
    </svg>
  )
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
      {lines.flatMap((line, index) => [
        <tspan key={line} x={props.x} y={px(top + fontSize * (1 + index * 1.25))}>
          {line}
        </tspan>,
        // Keeps the lines apart where nothing but the text is left.
        ' ',
      ])}
    </text>
  )
}
