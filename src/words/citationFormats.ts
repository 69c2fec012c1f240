/** What is cited, apart from any format. Dates are `YYYY-MM-DD`. */
export interface CitedWork {
  /** A word of letters, digits and hyphens that names it in a text processor. */
  readonly key: string
  readonly kind: 'dataset' | 'report'
  /** A body, not a person. */
  readonly author: string
  readonly title: string
  readonly publisher: string
  readonly issued: string
  readonly accessed: string
  /** Absolute; `null` where none is known. */
  readonly url: string | null
  /** What else a reader has to know of it. */
  readonly note: string
  /** BCP 47. */
  readonly lang: string
}

/** The formats of reference managers. */
export const CITATION_FORMATS = ['bibtex', 'ris', 'csl'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

/** Writes a work in a format. */
export function formatCitation(work: CitedWork, format: CitationFormat): string {
  return { bibtex, ris, csl }[format](work)
}

/**
 * BibTeX, and biblatex beside it (`date`, `urldate`): a data set is a `@misc`, for BibTeX knows none.
 * Double braces keep the case of names. An address is taken as it is, by both.
 */
function bibtex(work: CitedWork): string {
  const [year = '', month] = work.issued.split('-')
  const publisher = texText(work.publisher)
  const fields = [
    ['author', `{{${texText(work.author)}}}`],
    ['title', `{{${texText(work.title)}}}`],
    work.kind === 'report' ? ['institution', `{${publisher}}`] : ['howpublished', `{${publisher}}`],
    ['year', `{${year}}`],
    ...(month === undefined ? [] : [['month', TEX_MONTHS[Number(month) - 1] ?? '']]),
    ['date', `{${work.issued}}`],
    ...(work.url === null ? [] : [['url', `{${texAddress(work.url)}}`]]),
    ['urldate', `{${work.accessed}}`],
    ['note', `{${texText(work.note)}}`],
  ]
  const type = work.kind === 'report' ? 'techreport' : 'misc'
  const lines = fields.map(([name = '', value = '']) => `  ${name} = ${value}`)
  return `@${type}{${work.key},\n${lines.join(',\n')}\n}`
}

const TEX_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** What TeX takes for commands. Braces by their names: BibTeX counts even escaped ones. */
const TEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '#': '\\#',
  $: '\\$',
}

/** TeX sets straight quotation marks as two closing ones. */
function texText(text: string): string {
  return text
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/[\\{}~^%&_#$]/g, (sign) => TEX_SIGNS[sign] ?? sign)
}

/** Braces alone would end the field; in an address they have another form. */
function texAddress(address: string): string {
  return address.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')
}

/** RIS, as reference managers read it: a line for each field, ended as on Windows. */
function ris(work: CitedWork): string {
  const fields = [
    ['TY', work.kind === 'report' ? 'RPRT' : 'DATA'],
    ['ID', work.key],
    ['AU', work.author],
    ['TI', work.title],
    ['PY', work.issued.slice(0, 4)],
    ['DA', risDate(work.issued)],
    ['PB', work.publisher],
    ...(work.url === null ? [] : [['UR', work.url]]),
    ['Y2', risDate(work.accessed)],
    ['N1', work.note],
    ['LA', work.lang],
    ['ER', ''],
  ]
  return fields
    .map(([tag = '', value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`)
    .join('')
}

/** `2024/06/17/`, or `2018/03//`: year, month, day and a season that there is none of. */
function risDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${year}/${month}/${day}/`
}

/** CSL-JSON, a list of one item. */
function csl(work: CitedWork): string {
  const item = {
    id: work.key,
    type: work.kind,
    author: [{ literal: work.author }],
    title: work.title,
    publisher: work.publisher,
    issued: cslDate(work.issued),
    accessed: cslDate(work.accessed),
    ...(work.url === null ? {} : { URL: work.url }),
    note: work.note,
    language: work.lang,
  }
  return JSON.stringify([item], null, 2)
}

function cslDate(iso: string) {
  return { 'date-parts': [iso.split('-').map(Number)] }
}
