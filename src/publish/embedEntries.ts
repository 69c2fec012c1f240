import { DATA_LANGUAGE, DEFAULT_LANGUAGE, type Language } from '../domain/view/language.ts'
import { type ChartKind, PAGE_TRAITS } from '../domain/view/view.ts'
import { COMMON_PARTS, DRAWN_PARTS, type DrawnPart } from '../words/parts.ts'

/** A module that is in no file. */
export interface Entry {
  readonly name: string
  readonly code: string
}

/** What a script draws: a kind by its module, which exports what its file is called, in a language. */
export interface Drawn {
  readonly chart: ChartKind
  readonly lang: Language
  readonly module: string
  /** The parts of the words that it says. */
  readonly parts: readonly DrawnPart[]
}

/** The texts of a part, by its module's address, that a script says: all of it where that is not known (`null`). */
export type Said = (module: string) => readonly string[] | null

/**
 * The script that draws a kind alone, as text, with the words of one language. What it needs besides figures
 * an embed has by modules of those names.
 */
export function entryOf({ chart, lang, module, parts }: Drawn, said: Said): Entry {
  const { given = [] } = PAGE_TRAITS[chart]
  const words = `/src/words/${lang}`
  const drawn = given.length === 0 ? module : `${module}({ ${given.join(', ')} })`
  const held = [
    ...Object.entries(COMMON_PARTS),
    ...parts.map((part) => [part, DRAWN_PARTS[part]] as const),
  ].map(([part, file]) => ({ part, file: `${words}/${file}.ts` }))
  const code = [
    `import { ${module} } from '/src/figures/${chart}/${module}.tsx'`,
    `import { drawAskedView } from '/src/embed/drawView.tsx'`,
    ...given.map((one) => `import { ${one} } from '/src/embed/${one}.ts'`),
    `import { formats } from '${words}/formats.ts'`,
    `import { lang } from '${words}/lang.ts'`,
    ...held.map(({ part, file }) => `import * as ${part} from '${file}'`),
    ...(lang === DATA_LANGUAGE
      ? []
      : [`import { quoteIn } from '/src/figures/document/quote.tsx'`]),
    `const words = { lang, formats, ${held.map(({ part, file }) => partOf(part, said(file))).join(', ')} }`,
    `drawAskedView(words, () => ${drawn}${lang === DATA_LANGUAGE ? '' : `, quoteIn('${lang}')`})`,
  ].join('\n')
  return { name: module.replace(/Chart$/, tongueOf(lang)), code }
}

/** A part with the texts that are said: a whole one would keep in the script what nothing says. */
function partOf(part: string, said: readonly string[] | null): string {
  if (said === null) return part
  return `${part}: { ${said.map((name) => `${name}: ${part}.${name}`).join(', ')} }`
}

/** The script that makes any chart explorable, with what is said of that in one language. */
export function explorerIn(lang: Language): Entry {
  const code = [
    `import { explorePage } from '/src/embed/explorer.ts'`,
    `import * as exploring from '/src/words/${lang}/${DRAWN_PARTS.exploring}.ts'`,
    'explorePage(exploring)',
  ].join('\n')
  return { name: `explorer${tongueOf(lang)}`, code }
}

/** The script that opens a page at the address that was meant; loaded only where one is written otherwise. */
export const ADDRESS: Entry = {
  name: 'address',
  code: `import { mendAddress } from '/src/embed/mendAddress.ts'\nmendAddress()`,
}

/** The script in each page's head, with what it says: published pages are in the default language. */
export const BOOT: Entry = {
  name: 'boot',
  code: [
    `import { boot } from '/src/embed/boot.ts'`,
    `import { notLoadedText, openAskedText } from '/src/words/${DEFAULT_LANGUAGE}/noscriptWords.ts'`,
    'boot(document.currentScript, { notLoadedText, openAskedText })',
  ].join('\n'),
}

/** The same as a file, for hosts whose policy blocks what stands in the page: its own script is found there all the same. */
export const BOOT_FILE: Entry = {
  name: 'boot',
  code: [
    `import { adoptBlockedStyles } from '/src/embed/blockedStyles.ts'`,
    `import { boot } from '/src/embed/boot.ts'`,
    `import { notLoadedText, openAskedText } from '/src/words/${DEFAULT_LANGUAGE}/noscriptWords.ts'`,
    'adoptBlockedStyles()',
    // Where styles alone are blocked, it has run.
    'if (document.documentElement.dataset.booted === undefined) {',
    // What waits for the page to be parsed has come after that, and comes though a policy lets nothing be loaded.
    `  try { boot(document.querySelector('script:not([src])'), { notLoadedText, openAskedText }) }`,
    `  finally { if (document.readyState !== 'loading') dispatchEvent(new Event('DOMContentLoaded')) }`,
    '}',
  ].join('\n'),
}

/** The script that each page loads besides: it asks for that file where a policy has blocked something. */
export const LATE: Entry = {
  name: 'late',
  code: `import { comeLate } from '/src/embed/late.ts'\ncomeLate(document.currentScript)`,
}

/** What the name of a script in a language ends on. */
function tongueOf(lang: Language): string {
  return lang === DEFAULT_LANGUAGE ? '' : `.${lang}`
}
