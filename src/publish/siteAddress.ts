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

/** Who runs this copy of the site. */
export interface Publisher {
  readonly name: string
  /** An address of a page or of mail (`mailto:…`), or `null` where none was given. */
  readonly contact: string | null
}

/**
 * Who runs this copy, as given to the build in `PUBLISHER_NAME` and `PUBLISHER_CONTACT`; `null` where no name is
 * given. Throws for a contact that is neither an address of a page nor one of mail.
 */
export function publisherOf(
  { PUBLISHER_NAME: name = '', PUBLISHER_CONTACT: contact = '' } = process.env,
): Publisher | null {
  if (name.trim() === '') {
    if (contact.trim() !== '') throw new Error('PUBLISHER_CONTACT is set: give PUBLISHER_NAME too')
    return null
  }
  return { name: name.trim(), contact: contactOf(contact.trim()) }
}

function contactOf(given: string): string | null {
  if (given === '') return null
  if (/^[^\s@/:]+@[^\s@/:]+$/.test(given)) return `mailto:${given}`
  if (URL.canParse(given) && /^(?:https?|mailto):$/.test(new URL(given).protocol)) return given
  throw new Error(
    `PUBLISHER_CONTACT is "${given}". Give an address of mail, such as desk@example.org, or of a page, such as https://example.org/contact`,
  )
}
