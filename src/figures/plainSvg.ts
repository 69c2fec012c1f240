/**
 * A serialised drawing for programs that do not know CSS variables (Inkscape, most converters): each
 * is replaced by the light colour that palette.ts names with it.
 */
export function plainSvg(svg: string): string {
  return svg.replace(/var\(--[\w-]+,\s*(#[0-9a-f]{3,8})\)/gi, '$1')
}
