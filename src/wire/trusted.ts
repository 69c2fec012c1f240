/** What makes of a text what browsers take for markup, or for the address of a script, where a policy wants it said. */
interface Trusting {
  createHTML(html: string): string
  createScriptURL(address: string): string
}

declare global {
  /** Trusted Types: not in every browser. What it gives is no string, and is only ever handed on. */
  var trustedTypes: { createPolicy(name: string, rules: Trusting): Trusting } | undefined
}

/**
 * Who hands markup or addresses of scripts to a browser: the page and an embed's first script, the one that comes late, the
 * one that draws. Each can be asked for once in a page; the policy that hosts are given (`publish/hosts`) admits no others.
 */
export const TRUSTED = ['mark', 'mark-late', 'mark-view'] as const

const AS_IT_IS: Trusting = {
  createHTML: (html) => html,
  createScriptURL: (address) => address,
}

/**
 * Passes on our own texts, as one of `TRUSTED`: markup is written by our JSX, which escapes; addresses are of the build's
 * files. Where a host's policy admits no such name the text is handed on as it is: if that is refused, it is where it is used.
 */
export function trustedAs(name: (typeof TRUSTED)[number]): Trusting {
  try {
    return globalThis.trustedTypes?.createPolicy(name, AS_IT_IS) ?? AS_IT_IS
  } catch {
    return AS_IT_IS
  }
}
