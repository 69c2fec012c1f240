/** A published document that is not what it should be. Nothing of it is shown. */
export class RefusedDocument extends Error {
  override readonly name = 'RefusedDocument'
  /** The file and the way to what was refused in it: `api/v1/releases/2024-06-17.json series 3 values 0`. */
  readonly place: string

  constructor(place: string) {
    super(`refused: ${place}`)
    this.place = place
  }
}

/** Takes a value from a document, or throws `RefusedDocument`. */
export type Reader<T> = (value: unknown, place: string) => T

/** Reads what passes a test. */
function where<T>(passes: (value: unknown) => value is T): Reader<T> {
  return (value, place) => {
    if (!passes(value)) throw new RefusedDocument(place)
    return value
  }
}

/** Any text, also none. */
export const text: Reader<string> = where((value) => typeof value === 'string')

/** Yes or no. */
export const flag: Reader<boolean> = where((value) => typeof value === 'boolean')

/** Text of a fixed form. */
export const written = (form: RegExp): Reader<string> =>
  where((value): value is string => typeof value === 'string' && form.test(value))

/** A number within a range, its ends included. */
export const numberFrom = (low: number, high: number): Reader<number> =>
  where((value): value is number => typeof value === 'number' && low <= value && value <= high)

/** The same of whole numbers alone. */
export const wholeFrom = (low: number, high: number): Reader<number> =>
  sound(numberFrom(low, high), Number.isInteger)

/** One of a few known values. */
export const oneOf =
  <T>(known: readonly T[]): Reader<T> =>
  (value, place) => {
    const found = known.find((candidate) => candidate === value)
    if (found === undefined) throw new RefusedDocument(place)
    return found
  }

/** `null`, or what is read. */
export const orNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value, place) =>
    value === null ? null : read(value, place)

/** A list of the like. */
export const listOf =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value, place) => {
    if (!Array.isArray(value)) throw new RefusedDocument(place)
    return value.map((item, index) => read(item, `${place} ${index}`))
  }

/** An object with a reader for each of its fields. Fields that have none are left out: a later build may have more. */
export const fields =
  <T>(readers: { readonly [Name in keyof T]-?: Reader<T[Name]> }): Reader<T> =>
  (value, place) => {
    if (typeof value !== 'object' || value === null) throw new RefusedDocument(place)
    const held = new Map(Object.entries(value))
    return Object.fromEntries(
      Object.entries<Reader<unknown>>(readers).map(([name, read]) => [
        name,
        read(held.get(name), `${place} ${name}`),
      ]),
    ) as T
  }

/** What is read, if it also holds together. */
export const sound =
  <T>(read: Reader<T>, holds: (value: T) => boolean): Reader<T> =>
  (value, place) => {
    const whole = read(value, place)
    if (!holds(whole)) throw new RefusedDocument(place)
    return whole
  }
