/** Made at build from data/sipri by publish/sipriModules.ts. */
declare module 'virtual:sipri' {
  /** Loads an ally's figures, by its code. An ally that SIPRI has no figures for is absent. */
  export const SIPRI: Readonly<
    Record<
      string,
      () => Promise<{
        readonly figures: readonly import('../../domain/observation/sipri').SipriShare[]
      }>
    >
  >
}
