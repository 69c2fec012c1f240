/** Where on the sheet an ally's label stands, in units of the sheet. */
export interface LabelPlace {
  readonly x: number
  readonly y: number
  /** On one line beside the area, to its left (`end`) or right (`start`); on two lines around the place otherwise. */
  readonly side?: 'start' | 'end'
  /** The label stands apart: a thin line leads from it to this place. */
  readonly to?: readonly [x: number, y: number]
  /** The area is so small that a dot of its colour stands there. */
  readonly hasDot?: true
  /** Where its code stands though there is room for names: in a frame that is not wide, or in any. */
  readonly isCode?: 'narrow' | true
}

/** Placed by hand on the sheet of mapShapes.ts: no text lies on another from 320 px on. */
export const LABEL_PLACES: Readonly<Record<string, LabelPlace>> = {
  ALB: { x: 243, y: 372, to: [268, 338], isCode: true },
  BEL: { x: 80, y: 224, side: 'end', to: [150, 218] },
  BGR: { x: 308, y: 307 },
  CAN: { x: 418, y: 63 },
  CZE: { x: 231, y: 232, isCode: 'narrow' },
  DEU: { x: 195, y: 218 },
  DNK: { x: 184, y: 155, side: 'end' },
  ESP: { x: 89, y: 320 },
  EST: { x: 304, y: 141, side: 'start', isCode: 'narrow' },
  FIN: { x: 281, y: 88 },
  FRA: { x: 139, y: 268 },
  GBR: { x: 121, y: 191, isCode: 'narrow' },
  GRC: { x: 295, y: 345 },
  HRV: { x: 238, y: 289, isCode: 'narrow' },
  HUN: { x: 267, y: 260, isCode: 'narrow' },
  ISL: { x: 80, y: 39 },
  ITA: { x: 199, y: 290 },
  LTU: { x: 302, y: 178, side: 'start' },
  LUX: { x: 80, y: 249, side: 'end', to: [168, 234], hasDot: true, isCode: 'narrow' },
  LVA: { x: 309, y: 158, side: 'start' },
  MKD: { x: 278, y: 393, to: [280, 329], isCode: true },
  MNE: { x: 238, y: 315, to: [261, 312], hasDot: true, isCode: true },
  NLD: { x: 161, y: 178, to: [167, 204], isCode: 'narrow' },
  NOR: { x: 191, y: 112 },
  POL: { x: 257, y: 211 },
  PRT: { x: 39, y: 318 },
  ROU: { x: 304, y: 274 },
  SVK: { x: 285, y: 242, side: 'start' },
  SVN: { x: 213, y: 257, to: [226, 277], isCode: 'narrow' },
  SWE: { x: 228, y: 141 },
  TUR: { x: 400, y: 329 },
  USA: { x: 426, y: 101 },
}
