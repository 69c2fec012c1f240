import { PARAMETERS } from './query'

/** Space that got in around a name. */
const BLANK = '(?:%20|\\+|\\s)*'

/** An ampersand that was escaped, once or more, without its own `&`. */
const AMPERSAND = '(?:(?:amp|#0*38|#x0*26)(?:;|%3B))'

const NAME = `(?:${PARAMETERS.join('|')})`

/** What stands between parameters, or was meant to, where a name of ours follows. */
const BETWEEN = new RegExp(
  `(?:[&;?#]|%26|%3B|%3F|%23)${AMPERSAND}*(?=${BLANK}${NAME}${BLANK}(?:=|%3D))`,
  'i',
)
const OURS = new RegExp(`^${AMPERSAND}*${BLANK}(${NAME})${BLANK}(?:=|%3D)(.*)$`, 'is')
/** What stands between parts of a query, escaped once or more. */
const ESCAPED = /%(?:25|26|3B|3D|3F|23)/gi
const REST_OF_QUERY = new RegExp(`^${AMPERSAND}`, 'i')
const HASH_OF_OURS = new RegExp(`^#[!/?&]*(?=${BLANK}${NAME}${BLANK}(?:=|%3D))`, 'i')

/**
 * The query of an address as it was meant, with the parameters of ours alone. Systems that escape an address once too often write
 * `&amp;` or `&#038;` between its parameters (what follows the latter's `#` a browser takes for the hash), or escape
 * the whole; people write a capital, a space, a second `?`, a `;` or put the query behind `#`. The parameters of others are
 * left as they are: what an address in one of them asks for is not asked of us.
 */
export function askedQuery({ search, hash }: Pick<Location, 'search' | 'hash'>): string {
  const ours = [...search.replace(/^\?+/, '').split('&'), ...partsOfHash(search, hash)].flatMap(
    oursIn,
  )
  return ours.length === 0 ? '' : `?${ours.join('&')}`
}

/** A hash is a place in the page, but where it is the rest of the query, or begins with a parameter of ours. */
function partsOfHash(search: string, hash: string): readonly string[] {
  const isRest = search.endsWith('&') && REST_OF_QUERY.test(hash)
  if (isRest) return hash.split('&')
  return HASH_OF_OURS.test(hash) ? hash.replace(HASH_OF_OURS, '').split('&') : []
}

/** The parameters of ours in a part of a query, written as they should be. */
function oursIn(part: string): readonly string[] {
  if (!part.includes('=') && /%(?:25)*3D/i.test(part)) {
    return part.replace(ESCAPED, decodeURIComponent).split('&').flatMap(oursIn)
  }
  if (!OURS.test(part)) return []
  return part.split(BETWEEN).flatMap((one) => {
    const [, name, value] = OURS.exec(one) ?? []
    return name === undefined ? [] : [`${name.toLowerCase()}=${value}`]
  })
}
