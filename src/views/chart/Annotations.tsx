import type { Annotation } from '../../figures/figure'

/** What is said at single places of the chart, each with the number that stands there. */
export function Annotations({ annotations }: { readonly annotations: readonly Annotation[] }) {
  if (annotations.length === 0) return null
  return (
    <ul className="annotations">
      {annotations.map(({ number, text }) => (
        <li key={text}>
          {number !== null && <span className="pin">{number}</span>}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
