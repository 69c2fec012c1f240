import type { CellPlace, TableRefusal, TableRefusalKind } from '../../domain/release/natoTables'

/** Ends the reading of a sheet; it never leaves this folder. */
export class RefusedTable extends Error {
  readonly refusal: TableRefusal

  constructor(refusal: TableRefusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

/** Makes refusals about one cell of a table. */
export function refusing(table: string, place: CellPlace) {
  return (kind: TableRefusalKind, found: string, expected = ''): RefusedTable =>
    new RefusedTable({ kind, table, place, found, expected })
}
