/** Widths of the characters of Helvetica, and so of Arial and Liberation Sans, in thousandths of their size. */
const WIDTHS: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl’‘',
  260: '|',
  278: ' \u00a0!,./:;I[]\\ft',
  333: '()-r`',
  355: '"“”',
  500: 'Jcksvxyz',
  556: '#$0123456789?L_abdeghnopqu†–',
  584: '+<=>~−',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1000: '→—▲▼\u2003',
  1015: '@',
}
const widthOf = new Map(
  Object.entries(WIDTHS).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)] as const),
  ),
)
/** How much wider bold letters are, and bold letters of Georgia, in which headlines are set. */
const [BOLD, SERIF] = [1.07, 1.12]

/** How wide a text is drawn, in px, whatever the layouts reckon. */
export function drawnWidth(
  text: string,
  fontSize: number,
  weight: number,
  isSerif: boolean,
): number {
  const own = [...text.normalize('NFD').replace(/\p{M}/gu, '')].reduce(
    (sum, character) => sum + (widthOf.get(character) ?? 600),
    0,
  )
  return (own / 1000) * fontSize * (isSerif ? SERIF : weight >= 600 ? BOLD : 1)
}
