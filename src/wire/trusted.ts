/** How a text becomes what browsers take for markup, or for the address of a script, where a policy wants it said. */
interface Rules {
  readonly createHTML?: (html: string) => string
  readonly createScriptURL?: (address: string) => string
}

declare global {
  /** Trusted Types: not in every browser. What its policies give is no string, and is only ever handed on. */
  var trustedTypes: { createPolicy<R extends Rules>(name: string, rules: R): R } | undefined
}

/** For who loads scripts: their addresses are of the build's own files. */
const SCRIPTS = { createScriptURL: (address: string) => address } as const

/** For who draws too: markup is written by our JSX, which escapes. */
export const SCRIPTS_AND_MARKUP = {
  createScriptURL: (address: string) => address,
  createHTML: (html: string) => html,
} as const

/**
 * Who hands either to a browser: the page and an embed's first script, and the one that draws. The policy that hosts are
 * given (`publish/hosts`) admits no others, and each once in a page.
 */
export const TRUSTED = ['mark', 'mark-view'] as const

/** Passes on texts of our own. Throws where a host's policy admits no such name, or has admitted it before. */
export function trustedAs<R extends Rules>(name: (typeof TRUSTED)[number], rules: R): R {
  return globalThis.trustedTypes?.createPolicy(name, rules) ?? rules
}

let scripts: typeof SCRIPTS | undefined

/** The address of a script of our own as a browser takes it. The name is asked for with the first, for a host's policy may refuse it. */
export function scriptAddress(address: string): string {
  scripts ??= trustedAs('mark', SCRIPTS)
  return scripts.createScriptURL(address)
}
