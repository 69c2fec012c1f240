import type { Parts } from '../../words/parts'
import type { ClaimSheet } from './claimSheet'
import { escapeHtml } from './frame'

/**
 * The verdicts on a claim as a piece of HTML that stands by itself: no script, no style sheet, nothing
 * loaded. It takes type and colours from the page that it is put into. `link` leads to the claim desk.
 * The claim is a heading only of a page that holds nothing else: in a story it would disturb the outline.
 */
export function claimFragment(
  sheet: ClaimSheet,
  link: string,
  words: Parts['claimDesk'],
  head: 'h1' | 'strong' = 'strong',
): string {
  const rows = sheet.rows.map(
    ({ release, verdict, wording, notes }) =>
      `<tr data-release="${release.id}" data-verdict="${verdict}">` +
      `<th scope="row" style="${CELL}font-weight:400">${escaped(words.formats.date(release.day))}<br>` +
      `<strong>${words.claimVerdictWords[verdict]}</strong><br><small>${escaped(words.releaseRemark(release))}</small></th>` +
      `<td style="${CELL}">${escaped([wording, ...notes].join(' '))}</td></tr>`,
  )
  const heads = [words.headers.release, words.headers.finding]
  const table =
    rows.length === 0
      ? ''
      : `<table style="width:100%;border-collapse:collapse;font-size:.9375em">` +
        `<thead><tr>${heads.map((head) => `<th scope="col" style="${CELL}">${head}</th>`).join('')}</tr></thead>` +
        `<tbody>${rows.join('')}</tbody></table>`
  return (
    `<figure style="margin:1em 0;max-width:48em;line-height:1.4">` +
    `<figcaption><${head} style="display:block;margin:0;font-size:1.125em">${escaped(sheet.sentence)}</${head}>${escaped([sheet.tally, ...sheet.beside].join(' '))}</figcaption>` +
    table +
    `<p style="margin:.75em 0 0;font-size:.8125em">${words.embedSource} <a href="${escaped(link)}">${words.embedLink}</a></p>` +
    `</figure>`
  )
}

const CELL =
  'padding:.375em .75em .375em 0;border-bottom:1px solid;text-align:left;vertical-align:top;'

/** Text as it stands in HTML; a figure stays with its unit. */
function escaped(text: string): string {
  return escapeHtml(text)
}
