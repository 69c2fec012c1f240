interface TableHeadsProps {
  readonly heads: readonly string[]
  /** Those over columns of numbers, which stand on the right. */
  readonly numeric?: readonly string[]
}

/** The head of a table whose columns are named by texts alone. */
export function TableHeads({ heads, numeric = [] }: TableHeadsProps) {
  return (
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col" className={numeric.includes(head) ? 'numeric' : undefined}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  )
}
