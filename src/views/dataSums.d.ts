/** Made at build from data/ by publish/dataFolder.ts. */
declare module 'virtual:data-sums' {
  /** Of each file that the page was built with. */
  export const DATA_SUMS: import('../wire/dataManifest').DataSums
}
