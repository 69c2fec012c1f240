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
  /** Even where there is room for names there is none for this one. */
  readonly isCode?: true
}

/** Placed by hand on the sheet of mapShapes.ts: no text lies on another from 320 px on. */
export const LABEL_PLACES: Readonly<Record<string, LabelPlace>> = {
  ALB: { x: 404, y: 598, to: [429, 536], isCode: true },
  BEL: { x: 128, y: 360, side: 'end', to: [240, 350] },
  BGR: { x: 493, y: 491 },
  CAN: { x: 668, y: 101 },
  CZE: { x: 371, y: 377 },
  DEU: { x: 312, y: 350 },
  DNK: { x: 295, y: 258, side: 'end' },
  ESP: { x: 138, y: 512 },
  EST: { x: 487, y: 215, side: 'start' },
  FIN: { x: 450, y: 140 },
  FRA: { x: 222, y: 428 },
  GBR: { x: 193, y: 305 },
  GRC: { x: 462, y: 550 },
  HRV: { x: 388, y: 450 },
  HUN: { x: 414, y: 424 },
  ISL: { x: 128, y: 62 },
  ITA: { x: 333, y: 487 },
  LTU: { x: 484, y: 283, side: 'start' },
  LUX: { x: 128, y: 400, side: 'end', to: [268, 374], hasDot: true },
  LVA: { x: 494, y: 249, side: 'start' },
  MKD: { x: 446, y: 468, to: [451, 517], isCode: true },
  MNE: { x: 390, y: 487, to: [417, 500], hasDot: true, isCode: true },
  NLD: { x: 257, y: 282, to: [267, 326] },
  NOR: { x: 308, y: 182 },
  POL: { x: 411, y: 338 },
  PRT: { x: 66, y: 508 },
  ROU: { x: 487, y: 438 },
  SVK: { x: 417, y: 399 },
  SVN: { x: 350, y: 412, to: [362, 443] },
  SWE: { x: 362, y: 225 },
  TUR: { x: 640, y: 527 },
  USA: { x: 682, y: 161 },
}
