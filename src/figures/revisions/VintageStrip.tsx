import { PALETTE } from '../ink/palette'
import { percent } from '../ink/percent'
import type { Room } from '../room'
import type { VintageCount } from './revisionsFigureTypes'

/** Height of a count's bar, in px. */
export const BAR = 12

/**
 * What each release counts, and who changed sides between them. Its texts are as long as there are
 * allies in them, so in a frame of any width it is a list of HTML that wraps; in a picture it is
 * `VintageStripPicture`.
 */
export function VintageStrip({
  counts,
  room,
}: {
  readonly counts: readonly VintageCount[]
  readonly room: Room
}) {
  return (
    <ol
      className="mtm-vintages"
      style={{ listStyle: 'none', margin: '6px 0 14px', padding: 0, fontSize: 13 }}
    >
      {counts.map((count) => (
        <li key={count.release} style={{ paddingTop: room.isRoomy ? 10 : 5 }}>
          <Break text={count.breakText} />
          {count.changeTexts.map((text) => (
            <div key={text}>
              {'→ '}
              {text}
            </div>
          ))}
          <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 6 }}>
            <b style={{ fontSize: 20 }}>{count.countText}</b>
            <span>{count.ofText}</span>
            <b>{count.name}</b>
            <span style={{ fontSize: 12, color: PALETTE.quiet }}>{count.about}</span>
          </div>
          <svg
            width="100%"
            height={BAR}
            aria-hidden="true"
            style={{ display: 'block', maxWidth: 720 }}
          >
            <CountBar count={count} y={0} />
          </svg>
        </li>
      ))}
    </ol>
  )
}

/** Two concepts apart: a dashed line, with the reason. */
function Break({ text }: { readonly text: string | null }) {
  if (text === null) return null
  return (
    <div
      style={{
        margin: '4px 0 8px',
        paddingTop: 8,
        borderTop: `2px dashed ${PALETTE.quiet}`,
        fontStyle: 'italic',
      }}
    >
      {text}
    </div>
  )
}

/** A count's part of the membership; as far as it is not certain, an outline. */
export function CountBar(props: { readonly count: VintageCount; readonly y: number }) {
  const { count, y } = props
  const part = (value: number) => percent(value / count.allies)
  return (
    <>
      <rect y={y + 0.5} width="100%" height={BAR - 1} fill={PALETTE.tint} stroke={PALETTE.rule} />
      {count.high > count.low && (
        <rect
          y={y + 0.5}
          width={part(count.high)}
          height={BAR - 1}
          fill="none"
          stroke={PALETTE.undecided}
          strokeDasharray="3 2"
        />
      )}
      <rect y={y + 0.5} width={part(count.low)} height={BAR - 1} fill={PALETTE.meets} />
    </>
  )
}
