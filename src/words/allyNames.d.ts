/** Made at build from `data/allies.csv` by publish/allyNames.ts: names by code in the language of the tag. */
declare module 'virtual:ally-names/*' {
  export const ALLY_NAMES: Readonly<Record<string, string>>
}
