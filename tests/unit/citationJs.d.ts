/** What the tests use of citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  interface CslDate {
    readonly 'date-parts': readonly (readonly number[])[]
  }
  export interface CslItem {
    readonly id: string
    readonly type: string
    readonly title: string
    readonly publisher: string
    readonly author: readonly { readonly literal?: string; readonly family?: string }[]
    readonly issued: CslDate
    readonly accessed: CslDate
    readonly URL?: string
    readonly note?: string
  }
  export class Cite {
    constructor(text: string)
    readonly data: readonly CslItem[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
