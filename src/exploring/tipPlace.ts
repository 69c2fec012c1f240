/** A box in px, from the window's corner. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

/** How far beside the pointer or the mark's middle a tip starts: the way up and down stays free. */
const ASIDE = 12
/** A mark taller than this is pointed at somewhere in it. */
const TALL = 64

/**
 * Where a tip of a size stands: right below what it is about, so that the pointer gets onto it without
 * leaving that; above where there is no room below. It keeps within `room`, and covers the mark only where
 * neither side has room.
 */
export function tipPlace(
  size: { readonly width: number; readonly height: number },
  mark: Box,
  pointer: { readonly x: number; readonly y: number } | null,
  room: Box,
): { readonly left: number; readonly top: number } {
  const isTall = pointer !== null && mark.bottom - mark.top > TALL
  const [above, below] = isTall ? [pointer.y - ASIDE, pointer.y + ASIDE] : [mark.top, mark.bottom]
  const x = pointer?.x ?? (mark.left + mark.right) / 2
  const right = x + ASIDE
  const left = right + size.width > room.right ? x - ASIDE - size.width : right
  const isBelow = below + size.height <= room.bottom || above - size.height < room.top
  return {
    left: within(left, room.left, room.right - size.width),
    top: within(isBelow ? below : above - size.height, room.top, room.bottom - size.height),
  }
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
