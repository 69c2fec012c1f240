import type { View } from '../../domain/view/view'
import { claimFragment } from '../../figures/document/claimFragment'
import type { ClaimSheet } from '../../figures/document/claimSheet'
import type { Parts } from '../../words/parts'
import { CopyBar } from '../copying/CopyBar'
import { publisher } from '../publisher'
import { viewLink } from '../viewAddress'

interface ClaimTakeProps {
  readonly sheet: ClaimSheet
  readonly embedId: string | null
  readonly view: View
  readonly desk: Parts['claimDesk']
}

const KINDS = ['verdicts', 'link', 'html'] as const

/** The verdicts to take along: as text, as a link for ever, and as HTML that needs nothing else. */
export function ClaimTake({ sheet, embedId, view, desk }: ClaimTakeProps) {
  const textOf = (kind: (typeof KINDS)[number]) => {
    const link = viewLink(view)
    switch (kind) {
      case 'link':
        return link
      case 'html':
        return claimFragment(sheet, {
          link,
          words: desk,
          publisher: publisher()?.name ?? null,
          head: 'strong',
        })
      case 'verdicts':
        return desk.copiedText(
          sheet.sentence,
          [
            sheet.tally,
            ...sheet.beside,
            ...sheet.rows.map((row) =>
              desk.verdictLine(row.release, row.verdict, [row.wording, ...row.notes]),
            ),
          ],
          link,
        )
    }
  }
  return (
    <>
      <CopyBar label={desk.takeLabel} kinds={KINDS} textOf={textOf} />
      {embedId !== null && (
        <p className="claim-embed">
          <a href={`embed/claim/${embedId}/`}>{desk.embedPage}</a>
        </p>
      )}
    </>
  )
}
