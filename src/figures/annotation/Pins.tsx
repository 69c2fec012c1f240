import { At } from '../ink/At'
import { PALETTE } from '../ink/palette'
import { px } from '../picture/pictureSize'
import { OFF, PIN, PIN_TEXT, type PinGroup, type PinPlace } from './pinPlace'

/** The least length of a line that leads from a pin to its place, in px. */
const LEAST = 4

/** The numbers of what is said at single places: what they stand for is said below the picture. */
export function Pins({ groups }: { readonly groups: readonly PinGroup[] }) {
  return groups.map(({ className, pins, scale }) => (
    <g
      key={className ?? ''}
      className={['mtm-pins', className].filter(Boolean).join(' ')}
      aria-hidden="true"
      pointerEvents="none"
    >
      {pins.map(({ annotation: { number }, x, y, place }) => (
        <At key={number} x={x} y={y}>
          <Leader place={place} scale={scale} />
          {number !== null && (
            <Pin number={number} x={place.dx * scale} y={place.dy * scale} scale={scale} />
          )}
        </At>
      ))}
    </g>
  ))
}

/** From a pin that stands off its place to that. */
function Leader({ place, scale }: { readonly place: PinPlace; readonly scale: number }) {
  const { dx, dy, isInRow } = place
  const reach = Math.hypot(dx, dy)
  if (isInRow || reach <= PIN + OFF + LEAST) return null
  const along = (distance: number) =>
    [dx, dy].map((one) => ((one * distance * scale) / reach).toFixed(1)).join(' ')
  return <path d={`M${along(OFF)}L${along(reach - PIN)}`} fill="none" stroke={PALETTE.ink} />
}

interface PinProps {
  readonly number: number
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** A number in a ring, around a place in px. */
export function Pin({ number, x, y, scale }: PinProps) {
  const size = PIN_TEXT * scale
  return (
    <>
      <circle cx={px(x)} cy={px(y)} r={px(PIN * scale)} fill={PALETTE.paper} stroke={PALETTE.ink} />
      <text
        x={px(x)}
        y={px(y + size * 0.36)}
        textAnchor="middle"
        fontSize={px(size)}
        fontWeight={700}
        fill={PALETTE.ink}
      >
        {number}
      </text>
    </>
  )
}
