import type { Judgement, ReadingVerdict } from '../../domain/judging/judgement'
import { escapeHtml } from '../../figures/document/frame'
import type { Parts } from '../../words/parts'
import type { CheckedTextProps } from './checkedTextProps'
import { type ClaimTold, toldOf } from './claimTold'
import type { ShownClaim, ShownSentence } from './handChanges'

type Taken = Pick<CheckedTextProps, 'said' | 'sentences' | 'reference' | 'check'>

/** A check as plain text, for a desk's file: each sentence, how it was read, both verdicts, and what is to be known. */
export function checkPlain(taken: Taken, link: string): string {
  const { said, check } = taken
  const told = claimsOf(taken).map(({ sentence, claims }) =>
    [`“${sentence.text}”`, ...claims.flatMap((claim) => linesOf(claim, check))].join('\n'),
  )
  return [check.takenHead(said), ...told, check.provenance, link].join('\n\n')
}

/** The same as a piece of HTML that stands by itself: no script, no style sheet, nothing loaded. */
export function checkHtml(taken: Taken, link: string): string {
  const { said, check } = taken
  const told = claimsOf(taken).map(({ sentence, claims }) => {
    const lines = claims.map(
      (claim) => `<p>${linesOf(claim, check).map(escapeHtml).join('<br>')}</p>`,
    )
    return `<blockquote><p>${escapeHtml(sentence.text)}</p></blockquote>${lines.join('')}`
  })
  return (
    `<section><p><strong>${escapeHtml(check.takenHead(said))}</strong></p>${told.join('')}` +
    `<p><small>${escapeHtml(check.provenance)} <a href="${escapeHtml(link)}">${escapeHtml(check.showAgain)}</a></small></p></section>`
  )
}

interface TakenClaim {
  readonly claim: ShownClaim
  readonly told: ClaimTold
}

interface TakenSentence {
  readonly sentence: ShownSentence
  readonly claims: readonly TakenClaim[]
}

function claimsOf({ sentences, said, reference, check }: Taken): readonly TakenSentence[] {
  return sentences
    .filter(({ claims }) => claims.length > 0)
    .map((sentence) => ({
      sentence,
      claims: sentence.claims.map((claim) => ({
        claim,
        told: toldOf(claim.judged, said, reference, check),
      })),
    }))
}

function linesOf({ claim, told }: TakenClaim, check: Parts['check']): readonly string[] {
  const { judged } = claim
  const read = `${check.weRead}: ${told.reading}`
  if (judged.reading.kind === 'uncheckable') return [read, check.readingVerdicts[judged.ofTheDay]]
  const line = (
    head: string,
    verdict: ReadingVerdict,
    judgement: Judgement | null,
    side: ClaimTold['day'],
  ) =>
    `${head}: ${check.verdictWords(verdict, judgement)} (${side.release}).${side.right === null ? '' : ` ${side.right}`}`
  return [
    read,
    line(check.thatDay, judged.ofTheDay, judged.then, told.day),
    line(check.newest, judged.now.verdict, judged.now, told.newest),
    ...told.notes.map(({ text }) => text),
  ]
}
