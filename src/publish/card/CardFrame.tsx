import { PALETTE } from '../../figures/ink/palette'
import { type ReachedKind, reachedInk } from '../../figures/ranking/reachedInk'
import { CARD_SIZE } from './cardSize'
import {
  CARD_TYPE,
  INNER,
  NAMES_ROOM,
  SANS_ROOM,
  type SetText,
  SMALLEST,
  setText,
} from './cardText'

/** What a card says and shows. */
export interface CardContent {
  /** `30 of 32`; `null` where what it shows has no one number. */
  readonly number: string | null
  readonly sentence: string
  /** Three allies at most, with what they have in common, or what stands out in the chart; empty where nothing does. */
  readonly names: string
  /** One bar for each ally with a figure, largest first; `height` and `mark` are parts of the highest of all. */
  readonly bars: readonly { readonly height: number; readonly ink: ReachedKind }[]
  readonly mark: number
  /** What a bar and the line are. */
  readonly legend: string
  readonly source: string
}

const PAD = (CARD_SIZE.width - INNER) / 2
/** Where the bars stand, in px from the top, and the last two lines of text. */
const BARS = { top: 428, bottom: 544 }
const [KEY_LINE, SOURCE_LINE] = [578, 608] as const

/** A card: one number, one sentence, three names, the year's shares as texture, and the source. */
export function CardFrame({ content }: { readonly content: CardContent }) {
  const { number, sentence, names, legend, source } = content
  const small = { most: SMALLEST, lines: 1, width: SANS_ROOM }
  const head = number === null ? null : setText(number, { most: 220, lines: 1, width: INNER })
  const size = head === null ? { most: 84, lines: 3 } : { most: 56, lines: 2 }
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD_SIZE.width}
      height={CARD_SIZE.height}
      fontFamily={CARD_TYPE.sans}
      fill={PALETTE.ink}
      role="img"
      aria-label={sentence}
    >
      <rect width={CARD_SIZE.width} height={CARD_SIZE.height} fill={PALETTE.paper} />
      {head !== null && <Lines text={head} baseline={200} isSerif />}
      <Lines
        text={setText(sentence, { ...size, width: INNER })}
        baseline={head === null ? 120 : 276}
        isSerif={head === null}
        isStrong
      />
      {names !== '' && <Lines text={setText(names, NAMES_ROOM)} baseline={402} />}
      <Bars bars={content.bars} mark={content.mark} />
      <Lines text={setText(legend, small)} baseline={KEY_LINE} isQuiet />
      <Lines text={setText(source, small)} baseline={SOURCE_LINE} isQuiet />
    </svg>
  )
}

interface LinesProps {
  readonly text: SetText
  /** Of the first line, in px. */
  readonly baseline: number
  readonly isSerif?: boolean
  readonly isStrong?: boolean
  readonly isQuiet?: boolean
}

function Lines({ text, baseline, isSerif = false, isStrong = false, isQuiet = false }: LinesProps) {
  return text.lines.map((line, index) => (
    <text
      key={line}
      x={PAD}
      y={baseline + index * text.fontSize * 1.14}
      fontSize={text.fontSize}
      fontFamily={isSerif ? CARD_TYPE.serif : CARD_TYPE.sans}
      fontWeight={isSerif || isStrong ? 600 : 400}
      fill={isQuiet ? PALETTE.quiet : PALETTE.ink}
    >
      {line}
    </text>
  ))
}

/** A bar for each ally, and a line across them at the mark. */
function Bars({ bars, mark }: Pick<CardContent, 'bars' | 'mark'>) {
  const room = BARS.bottom - BARS.top
  const step = INNER / bars.length
  const line = BARS.bottom - mark * room
  return (
    <>
      {bars.map(({ height, ink }, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
          key={index}
          x={PAD + index * step}
          y={BARS.bottom - height * room}
          width={step * 0.78}
          height={height * room}
          fill={reachedInk(ink, '').stroke}
        />
      ))}
      <path d={`M${PAD} ${line}H${PAD + INNER}`} stroke={PALETTE.ink} strokeWidth={3} />
    </>
  )
}
