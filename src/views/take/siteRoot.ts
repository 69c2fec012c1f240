/** The site's address as the build was told (SITE_URL), with a `/` at its end; put in place by vite.config.ts. */
declare const SITE_ADDRESS: string | null

/** Where this page is served from, with a `/` at its end: what it loads itself, it loads from here. */
export function ownRoot(): string {
  return new URL('.', document.baseURI).href
}

/** The site's address for what is handed out, or `null` where the build was not told one. */
export function publicRoot(): string | null {
  return SITE_ADDRESS
}
