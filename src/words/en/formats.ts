import { formatsFor } from '../formats'

/** British English: days before months, as in NATO's own documents. */
export const formats = formatsFor('en-GB')
