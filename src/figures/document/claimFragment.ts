import { PUBLISHED_VERDICTS } from '../../domain/judging/behind'
import type { Parts } from '../../words/parts'
import type { ClaimSheet } from './claimSheet'
import { escapeHtml } from './frame'

/** What is said around the verdicts of a fragment. */
interface ClaimSetting {
  /** Leads to the claim desk. */
  readonly link: string
  readonly words: Parts['claimDesk']
  /** Who runs this copy of the site; `null` where nobody has put a name to it. */
  readonly publisher: string | null
  /** A heading only of a page that holds nothing else: in a story it would disturb the outline. */
  readonly head: 'h1' | 'strong'
}

/**
 * The verdicts on a claim as a piece of HTML that stands by itself: no script, no style sheet, nothing
 * loaded. It takes type and colours from the page that it is put into.
 */
export function claimFragment(
  sheet: ClaimSheet,
  { link, words, publisher, head }: ClaimSetting,
): string {
  const source = publisher
    ? `${words.embedSource} ${words.publishedBy(publisher)}`
    : words.embedSource
  const rows = sheet.rows.map(
    ({ release, verdict, wording, notes }) =>
      `<tr data-release="${release.id}" data-verdict="${PUBLISHED_VERDICTS[verdict]}">` +
      `<th scope="row" style="${CELL}font-weight:400">${escaped(words.formats.date(release.day))}<br>` +
      `<strong>${words.readingVerdicts[verdict]}</strong><br><small>${escaped(words.releaseRemark(release))}</small></th>` +
      `<td style="${CELL}">${escaped([wording, ...notes].join(' '))}</td></tr>`,
  )
  return (
    `<figure style="margin:1em 0;max-width:48em;line-height:1.4">` +
    `<figcaption><${head} style="display:block;margin:0">${escaped(sheet.sentence)}</${head}></figcaption>` +
    leadMarkup(sheet, words) +
    `<p style="margin:.5em 0">${escaped([sheet.tally, ...sheet.beside].join(' '))}</p>` +
    tableMarkup(rows, words) +
    `<p style="margin:.75em 0 0;font-size:.8125em">${escaped(source)} <a href="${escaped(link)}">${words.embedLink}</a></p>` +
    `</figure>`
  )
}

/** The verdict of the day and the newest, side by side where there is room, and who came and went. */
function leadMarkup(
  { lead: { verdicts, changed } }: ClaimSheet,
  words: Parts['claimDesk'],
): string {
  if (verdicts.length === 0) return ''
  const items = verdicts.map(
    ({ release, verdict, finding }) =>
      `<li class="mtm-verdict" data-verdict="${PUBLISHED_VERDICTS[verdict]}" style="${ITEM}">` +
      `<strong style="font-size:1.25em">${words.leadVerdict(verdict)}</strong> ${escaped(words.leadRelease(release))}<br>${escaped(finding)}</li>`,
  )
  const change =
    changed === '' ? '' : `<p style="margin:.5em 0"><strong>${escaped(changed)}</strong></p>`
  return `<ul style="display:flex;flex-wrap:wrap;gap:.5em 1.5em;margin:.75em 0;padding:0;list-style:none">${items.join('')}</ul>${change}`
}

function tableMarkup(rows: readonly string[], words: Parts['claimDesk']): string {
  if (rows.length === 0) return ''
  const heads = [words.headers.release, words.headers.finding]
  return (
    `<details><summary style="padding:.25em 0;cursor:pointer">${escaped(words.eachFold(rows.length))}</summary>` +
    `<table style="width:100%;border-collapse:collapse;font-size:.9375em">` +
    `<thead><tr>${heads.map((text) => `<th scope="col" style="${CELL}">${text}</th>`).join('')}</tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table></details>`
  )
}

/** A rule in the page's own ink beside a verdict; our own page colours it. */
const ITEM = 'flex:1 1 15em;padding-left:.75em;border-left-width:4px;border-left-style:solid;'

const CELL =
  'padding:.375em .75em .375em 0;border-bottom:1px solid;text-align:left;vertical-align:top;'

/** Text as it stands in HTML; a figure stays with its unit. */
function escaped(text: string): string {
  return escapeHtml(text)
}
