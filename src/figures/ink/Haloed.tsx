/**
 * Texts that stay readable where lines run behind them: around each of them lies paper, by drawing.css. In a picture that
 * is a copy beneath (`picture/haloCopies.ts`), which programs draw right that know no `paint-order` (LibreOffice);
 * what is outlined among them says its `strokeWidth` itself.
 */
export function Haloed({ children }: { readonly children: React.ReactNode }) {
  return (
    <g className="mtm-haloed" role="presentation">
      {children}
    </g>
  )
}
