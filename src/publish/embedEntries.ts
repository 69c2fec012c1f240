import { DATA_LANGUAGE, DEFAULT_LANGUAGE, type Language } from '../domain/view/language.ts'
import { type ChartKind, PAGE_TRAITS } from '../domain/view/view.ts'
import { DRAWN_PARTS, type DrawnPart } from '../words/parts.ts'

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

/**
 * The script that draws a kind alone, as text, with the words of one language. What it needs besides figures
 * an embed has by modules of those names.
 */
export function entryOf({ chart, lang, module, parts }: Drawn): Entry {
  const { given = [] } = PAGE_TRAITS[chart]
  const words = `/src/words/${lang}`
  const drawn = given.length === 0 ? module : `${module}({ ${given.join(', ')} })`
  const code = [
    `import { ${module} } from '/src/figures/${chart}/${module}.tsx'`,
    `import { drawAskedView } from '/src/embed/drawView.tsx'`,
    ...given.map((one) => `import { ${one} } from '/src/embed/${one}.ts'`),
    `import { inDrawings } from '${words}/inDrawings.ts'`,
    ...parts.map((part) => `import * as ${part} from '${words}/${DRAWN_PARTS[part]}.ts'`),
    ...(lang === DATA_LANGUAGE
      ? []
      : [`import { quoteIn } from '/src/figures/document/quote.tsx'`]),
    `drawAskedView({ ...inDrawings, ${parts.join(', ')} }, () => ${drawn}${lang === DATA_LANGUAGE ? '' : `, quoteIn('${lang}')`})`,
  ].join('\n')
  return { name: module.replace(/Chart$/, tongueOf(lang)), code }
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

/** The script in each page's head, with what it says: published pages are in the default language. */
export const BOOT: Entry = {
  name: 'boot',
  code: [
    `import { boot } from '/src/embed/boot.ts'`,
    `import { notLoadedText, openAskedText } from '/src/words/${DEFAULT_LANGUAGE}/noscriptWords.ts'`,
    'boot(document.currentScript, { notLoadedText, openAskedText })',
  ].join('\n'),
}

/** What the name of a script in a language ends on. */
function tongueOf(lang: Language): string {
  return lang === DEFAULT_LANGUAGE ? '' : `.${lang}`
}
