/*
 * What runs the page's JSX: React's own, with texts that stand nowhere beside anything else (see `wholeTexts`).
 */

import * as react from 'react/jsx-runtime'
import { type ElementProps, wholeTexts } from './wholeTexts'

export { Fragment } from 'react/jsx-runtime'

/** Makes an element; what the compiler turns JSX into. */
export function jsx(type: React.ElementType, props: ElementProps, key?: React.Key) {
  return react.jsx(type, wholeTexts(type, props), key)
}

/** The same of one with several children. */
export function jsxs(type: React.ElementType, props: ElementProps, key?: React.Key) {
  const whole = wholeTexts(type, props)
  return Array.isArray(whole.children) ? react.jsxs(type, whole, key) : react.jsx(type, whole, key)
}
