import type { Parts } from '../../words/parts'
import { Pin } from '../annotation/Pins'
import { PIN, PIN_TEXT } from '../annotation/pinPlace'
import type { AnyPicture, DrawnFigure } from '../chart'
import { PALETTE } from '../ink/palette'
import { type PictureSize, px } from './pictureSize'
import { type Block, INDENT, lineHeight, pictureTexts, type Run } from './pictureTexts'

const [ownSerif, ownSans] = ['Mark Serif', 'Mark Sans']

/**
 * The type of a picture: names of families, the first that is there is taken. Ours, which a picture brings; the fonts that they are
 * made of; then what a browser, Inkscape or a newspaper's system has, which is wider and for which there is room.
 */
export const PICTURE_TYPE = {
  ownSerif,
  ownSans,
  serif: `"${ownSerif}", "Source Serif 4", Georgia, "Times New Roman", serif`,
  sans: `"${ownSans}", "Source Sans 3", Helvetica, Arial, "Liberation Sans", sans-serif`,
} as const

interface PictureFrameProps {
  readonly drawn: DrawnFigure
  /** How its kind is drawn in a picture. */
  readonly kind: AnyPicture
  readonly size: PictureSize
  /** The address of the view, as far as it can be said. */
  readonly link: string
  readonly words: Parts['picture']
}

/**
 * A figure as one picture of fixed size that needs nothing else: headline, title, drawing, notes as far
 * as there is room for them, source and address, laid out for the size. All colours are of light paper;
 * `plainSvg` makes a file of it.
 */
export function PictureFrame({ drawn, kind, size, link, words }: PictureFrameProps) {
  const { figure } = drawn
  const { width, height } = size
  const { pad, head, foot, hasLetters, isAnnotated } = pictureTexts(figure, kind, size, link)
  const top = head.at(-1)?.bottom ?? pad
  const bottom = foot[0]?.top ?? height - pad
  const room = { width: width - 2 * pad, height: bottom - top - 22 }
  const { scale, content } = kind.picture(isAnnotated ? drawn : bare(drawn), room, words)
  const place = `translate(${pad} ${px(top + 10)})`
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      lang={words.lang}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={PICTURE_TYPE.sans}
      role="img"
      aria-label={figure.headline}
    >
      <title>{figure.headline}</title>
      <desc>{figure.alt}</desc>
      <rect width={width} height={height} fill={PALETTE.paper} />
      {[...head, ...foot].map((block) => (
        <TextBlock key={block.key} block={block} x={pad} />
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

/** A figure without what is said at single places, where there is no room for the texts. */
function bare({ figure, drawing }: DrawnFigure): DrawnFigure {
  return {
    figure: { ...figure, annotations: [] },
    drawing: (room) => drawing({ ...room, isBare: true }),
  }
}

function TextBlock(props: { readonly block: Block; readonly x: number }) {
  const { lines, fontSize, isHeadline, top, key, runs } = props.block
  if (runs !== undefined) return <Runs runs={runs} {...props} />
  return (
    <text
      fontSize={px(fontSize)}
      fontFamily={isHeadline ? PICTURE_TYPE.serif : undefined}
      fontWeight={isHeadline ? 600 : 400}
      fill={isHeadline || key === 'title' ? PALETTE.ink : PALETTE.quiet}
    >
      {lines.flatMap((line, index) => [
        <tspan
          key={line}
          x={props.x}
          y={px(top + fontSize * (1 + index * lineHeight(props.block)))}
        >
          {line}
        </tspan>,
        // Keeps the lines apart where nothing but the text is left.
        ' ',
      ])}
    </text>
  )
}

interface RunsProps {
  readonly runs: readonly Run[]
  readonly block: Block
  readonly x: number
}

/** What is said at single places of the drawing, after the numbers that stand there. */
function Runs({ runs, block: { fontSize, top }, x }: RunsProps) {
  const baseline = ({ line }: Run) => top + fontSize * (1 + line * lineHeight({ runs }))
  return (
    <>
      <g className="mtm-pins">
        {runs.map(
          (run) =>
            run.number !== null && (
              <Pin
                key={run.number}
                number={run.number}
                x={x + run.x + (PIN * fontSize) / PIN_TEXT}
                y={baseline(run) - fontSize * 0.35}
                scale={fontSize / PIN_TEXT}
              />
            ),
        )}
      </g>
      <text fontSize={px(fontSize)} fill={PALETTE.ink}>
        {runs.flatMap((run) => [
          <tspan
            key={run.text}
            x={px(x + run.x + (run.number === null ? 0 : INDENT * fontSize))}
            y={px(baseline(run))}
          >
            {run.text}
          </tspan>,
          ' ',
        ])}
      </text>
    </>
  )
}
