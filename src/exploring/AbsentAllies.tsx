import type { AbsentRow } from '../figures/figure'

/** Who has no figure, each with the reason. Missing is never a bar of length zero. */
export function AbsentAllies({ rows }: { readonly rows: readonly AbsentRow[] }) {
  if (rows.length === 0) return null
  return (
    <ul className="absent-allies">
      {rows.map((row) => (
        <li key={row.series} data-status={row.status} aria-label={`${row.name}, ${row.reason}`}>
          {row.isHighlighted ? <strong>{row.name}</strong> : row.name} — {row.reason}
          {row.noteSigns.length > 0 && <sup> {row.noteSigns.join(' ')}</sup>}
        </li>
      ))}
    </ul>
  )
}
