/**
 * The signs of the notes on what they stand behind, raised, within its text. The space before them keeps
 * them apart where nothing but the text is left.
 */
export function Signs({ signs }: { readonly signs: readonly string[] }) {
  if (signs.length === 0) return null
  return (
    <tspan className="mtm-sign" dy={-4}>
      {` ${signs.join(' ')}`}
    </tspan>
  )
}
