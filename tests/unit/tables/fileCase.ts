/** A file and what must come of it, worked out by hand. */
export interface FileCase {
  /** What is awkward about it, as a sentence. */
  readonly says: string
  /** Text is taken as UTF-8. */
  readonly file: string | Uint8Array
  readonly answers?: Readonly<Record<string, string>>
  /**
   * One line each: `POL 2024 4.12 e`: ally, year, exact decimal text, estimate (`e`), actual (`a`) or not
   * said (`?`). A measure other than the share stands behind: `POL 2024 51.13 ? equipment_share_pct`.
   */
  readonly values?: readonly string[]
  /** `line reason` of every listed row. */
  readonly listed?: readonly string[]
  /** `line:column reason` of every listed cell, blank ones left out. */
  readonly cells?: readonly string[]
  /** Subjects of questions that must be put. */
  readonly asks?: readonly string[]
  /** Words of the sentence that refuses the file. */
  readonly refused?: RegExp
}

/** Bytes of a text in an encoding of one byte a letter, by the letters beyond ASCII that it holds. */
export function encoded(text: string, letters: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(text, (letter) => letters[letter] ?? letter.charCodeAt(0))
}

/** Text as UTF-16, with or without its mark. */
export function utf16(text: string, order: 'little' | 'big', withMark: boolean): Uint8Array {
  const units = [...(withMark ? '\ufeff' : ''), ...text].map((sign) => sign.charCodeAt(0))
  return Uint8Array.from(
    units.flatMap((unit) =>
      order === 'little' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  )
}
