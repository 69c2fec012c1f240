import { PALETTE } from './palette'

/**
 * Texts that stay readable where lines run behind them: beneath them lies a copy of them all, outlined in
 * paper. It is made of the same elements, so that their words stand once in the document, and painted by
 * order alone: programs that know no `paint-order` (LibreOffice) draw it right.
 * What is outlined among them says its `strokeWidth` itself. `id` is unique in the document. In the copy no rule holds that
 * names what they stand in: what is said of their size is said of `className`.
 * Nor does the Tab key stop in it.
 */
export function Haloed(props: {
  readonly id: string
  readonly className?: string | undefined
  readonly children: React.ReactNode
}) {
  const { id, className, children } = props
  return (
    <>
      <use
        href={`#${id}`}
        fill={PALETTE.paper}
        stroke={PALETTE.paper}
        strokeWidth={4}
        strokeLinejoin="round"
        pointerEvents="none"
        tabIndex={-1}
        aria-hidden="true"
      />
      <g id={id} role="presentation" className={className}>
        {children}
      </g>
    </>
  )
}
