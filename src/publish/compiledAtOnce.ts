import type { Plugin } from 'vite'

/**
 * Stands first in a script most of whose functions run as soon as it is here: Chromium then compiles them beside the page while
 * the script arrives, and not one by one as each is called. Other browsers read a comment.
 */
export const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad\n'

/** Puts it first in one file of the page, once the bundler has put its own things there. */
export function compiledAtOnce(name: string): Plugin {
  return {
    name: 'compiled-at-once',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && file.name === name) file.code = COMPILED_AT_ONCE + file.code
        }
      },
    },
  }
}
