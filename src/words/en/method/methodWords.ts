/** One paragraph on method, with a link where there is a source for it. */
export interface MethodNote {
  readonly title: string
  readonly text: string
  readonly link?: { readonly text: string; readonly address: string }
}

export const title = 'Method'
/** What is folded on a phone: so many paragraphs, and so many releases. */
export const notesHeld = (count: number) => `${count} notes on how figures are read`
export const releasesHeld = (count: number) => `${count}, and which years of them`

/** How the figures are read, in the order in which a reader meets the questions. */
export const methodNotes: readonly MethodNote[] = [
  {
    title: 'What is measured',
    text: 'NATO counts what a government pays in a fiscal year for the needs of its armed forces, of those of its allies or of the Alliance. Research and development for equipment is in it, and so are the pensions of retired personnel. Border guards and the like count only as far as they are trained, equipped and deployable as a military force.',
    link: {
      text: 'NATO’s definition, with its release of January 2016',
      address: 'https://www.nato.int/cps/en/natohq/news_127537.htm',
    },
  },
  {
    title: 'Core defence expenditure',
    text: 'Since 7 July 2026 NATO publishes core defence expenditure, the concept behind the mark of 3.5%, for every year back to 2014. Up to 2022 the new concept changed nothing: amounts in national currency are the same in both, and differences come from revised GDP and prices. For 2023 and 2024 it may explain a part of a difference; for later years how much is not known. No line here joins the two. The Hague’s 5% is agreed for 2035: 3.5% is core defence, up to 1.5% more is not tabulated for each ally. So 5% is never offered or charted as if it were measured.',
  },
  {
    title: 'Estimates',
    text: 'A year that NATO prints with an “e” is its estimate. Such a figure is hatched or hollow here. Of the release’s own year the page says that allies are expected to reach a mark; of an earlier year, that they are estimated to have been at it.',
  },
  {
    title: 'Why releases differ',
    text: 'NATO revises its figures: later releases bring other spending and other GDP for the same year. That is why two correct stories can give two counts for one year. What NATO itself stated about a year, forecast or looking back, stands beside each count with its day. Every figure here says which release it is from, and no figure is ever joined with one of another release.',
  },
  {
    title: 'Rounding',
    text: 'NATO prints shares with two decimals. Where our copy holds more, a figure is rounded to hundredths, half up, once and from all the digits that our source has, before it is compared with a mark. A few figures of August 2025 may have been rounded before they reached us: a note on each says that it may be 0.01 lower. A figure within 0.05 points of the mark, on either side, is called a close call.',
  },
  {
    title: 'One decimal, and computed figures',
    text: 'A share that is held to one decimal only stands for anything that rounds to it: 2.0 for 1.95 up to just under 2.05. A figure that was computed by us or by our source is marked † and may be off by 0.01 either way. Where all of that span is at or above the mark the figure is at it, where all is below it is below; else the figure is called undecided and the count is a range.',
  },
  {
    title: 'Who is counted',
    text: 'A year’s count is over the allies of that year; an ally counts from the year in which it joined. Figures from before accession can be charted, and are never counted. Iceland is an ally without armed forces: it has no figure, and it stays in the number of allies.',
  },
  {
    title: 'Figures that are missing',
    text: 'A missing figure is never taken as zero. The page says why it is missing: NATO published none, our copy of the release lacks it, or the ally has no armed forces.',
  },
  {
    title: 'Share of real GDP',
    text: 'NATO computes shares from constant prices. They can differ from spending divided by GDP at the prices of the year, as the Netherlands’ do from 2022 on. Luxembourg’s is a share of gross national income from 2023 on, an exception of the summit of Vilnius.',
  },
  {
    title: 'United States',
    text: 'The figure for the United States is all of its defence expenditure, worldwide.',
  },
  {
    title: 'Fiscal years',
    text: 'A fiscal year that spans two calendar years carries the year in which most of its months lie: 2025 is 2025/26 in Canada and the United Kingdom, and the year to September 2025 in the United States.',
    link: {
      text: 'The note to readers, as described with a data set made from the tables',
      address: 'https://rdrr.io/cran/stevedata/man/natodefspend.html',
    },
  },
  {
    title: 'NATO’s totals',
    text: 'The rows for NATO and for NATO Europe and Canada are NATO’s own, never an average of shares; where our copy lacks one and it was computed, it carries †. Iceland’s GDP is in NATO’s GDP totals.',
  },
  {
    title: 'Notes on single figures',
    text: 'Some figures need a word of their own: a share that was typed and not computed, a change in the GDP behind it, a currency. These notes stand under the chart and in the last column of the table.',
  },
  {
    title: 'Another definition: SIPRI',
    text: 'The Stockholm International Peace Research Institute publishes military expenditure by a definition of its own. Its figures are not NATO’s. They stand beside NATO’s on the pages about one ally, never joined to them, and are in none of the charts, downloads and data handed out here.',
    link: {
      text: 'SIPRI Military Expenditure Database',
      address: 'https://www.sipri.org/databases/milex',
    },
  },
]
