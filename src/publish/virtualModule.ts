import type { Plugin } from 'vite'

/** Gives the bundler a module that is in no file: its name, and its text. */
export function virtualModule(id: string, code: string): Plugin {
  return {
    name: 'virtual-embed',
    resolveId: (asked) => (asked === id ? id : null),
    load: (asked) => (asked === id ? code : null),
  }
}
