import { fileURLToPath } from 'node:url'

/** By what name JSX asks for its runtime: the page's own, whose texts stand whole and alone (see `views/wholeTexts.ts`). */
export const JSX_SOURCE = 'whole-texts'

const fileOf = (path: string) => fileURLToPath(new URL(`../../views/${path}`, import.meta.url))

/** Where that runtime is, for the page in a browser and the one that is drawn at build. */
export const JSX_FILES = {
  [`${JSX_SOURCE}/jsx-runtime`]: fileOf('jsxRuntime.ts'),
  [`${JSX_SOURCE}/jsx-dev-runtime`]: fileOf('jsxDevRuntime.ts'),
}
