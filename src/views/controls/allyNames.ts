import type { HeldAlly, SeriesCode } from '../../domain/ally'
import { nameKey } from '../../ingest/tables/names/nameKey'
import { loadPart } from '../../state/load'

/** Gives, by code, all that allies are called in any language, as search compares it; loaded when first asked for. */
export function loadAllyNames() {
  return loadPart(async () => {
    const { calledNames, LANGUAGES, namesIn } = await import(
      '../../ingest/tables/names/calledNames'
    )
    const languages = namesIn(LANGUAGES)
    return (allies: readonly HeldAlly[]): ReadonlyMap<SeriesCode, readonly string[]> =>
      new Map(
        allies.map((ally) => [
          ally.code,
          [...languages.flatMap((names) => names.of(ally.iso2) ?? []), ...calledNames(ally)].map(
            nameKey,
          ),
        ]),
      )
  })
}
