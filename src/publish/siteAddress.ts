/**
 * Absolute address of the site's root as given to the build in `SITE_URL`, with a `/` at its end; `null`
 * where it is not given. Throws for what is no address of a site: a wrong one would stand in every page.
 */
export function siteAddress(given: string | undefined = process.env.SITE_URL): string | null {
  if (given === undefined || given.trim() === '') return null
  const address = URL.canParse(given) ? new URL(given) : null
  if (address === null || !/^https?:$/.test(address.protocol)) {
    throw new Error(
      `SITE_URL is "${given}". Give the site's full address, such as https://example.org/mark/`,
    )
  }
  return `${address.origin}${address.pathname.replace(/\/*$/, '/')}`
}
