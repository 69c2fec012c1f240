import { isObject, type JsonObject, type JsonRecord, textOf } from './jsonRecord'

/** A dimension's name and what its places stand for. */
interface Dimension {
  readonly name: string
  readonly texts: readonly string[]
}

/**
 * The records of a message in SDMX-JSON, as the OECD and central banks answer: observations under keys such as `0:1`, which
 * count the values of the dimensions. One record for each observation; `null` where the JSON is none.
 */
export function recordsOfSdmx(root: unknown): readonly JsonRecord[] | null {
  const message: JsonObject = isObject(root) ? (isObject(root.data) ? root.data : root) : {}
  const structure = firstOf(message.structures) ?? message.structure
  const dimensions = isObject(structure) ? structure.dimensions : undefined
  const dataSet = firstOf(message.dataSets)
  if (!isObject(dimensions) || !isObject(dataSet)) return null
  const ofSeries = dimensionsIn(dimensions.series)
  const ofObservation = dimensionsIn(dimensions.observation)
  const { series } = dataSet
  if (!isObject(series)) return observed(dataSet, ofObservation, [])
  return Object.entries(series).flatMap(([key, one]) =>
    isObject(one) ? observed(one, ofObservation, placesOf(key, ofSeries)) : [],
  )
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined
}

/** Countries and years by their ids, all else by its name. */
function dimensionsIn(list: unknown): readonly Dimension[] {
  return (Array.isArray(list) ? list : []).filter(isObject).map(({ id, values }) => {
    const name = textOf(id)
    const isPlace = /area|geo|country|time|period|year/i.test(name)
    const texts = (Array.isArray(values) ? values : [])
      .filter(isObject)
      .map((value) => (isPlace ? textOf(value.id) : nameOf(value)))
    return { name, texts }
  })
}

function nameOf({ id, name }: JsonObject): string {
  const english = isObject(name) ? textOf(name.en) : textOf(name)
  return english || textOf(id)
}

function placesOf(key: string, dimensions: readonly Dimension[]): [string, string][] {
  const places = key.split(':').map(Number)
  return dimensions.map(({ name, texts }, at) => [name, texts[places[at] ?? -1] ?? ''])
}

function observed(
  { observations }: JsonObject,
  dimensions: readonly Dimension[],
  places: readonly [string, string][],
): readonly JsonRecord[] {
  if (!isObject(observations)) return []
  return Object.entries(observations).map(
    ([key, values]): JsonRecord =>
      new Map([...places, ...placesOf(key, dimensions), ['value', textOf(firstOf(values))]]),
  )
}
