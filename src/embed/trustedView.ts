import { SCRIPTS_AND_MARKUP, trustedAs } from '../wire/trusted'

/** How the script that draws hands what it writes, and the addresses of its data, to the browser. */
export const trustedView = trustedAs('mark-view', SCRIPTS_AND_MARKUP)
