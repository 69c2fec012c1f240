/* The same as `jsxRuntime` for development and tests, where React looks for children without keys. */

import * as react from 'react/jsx-dev-runtime'
import { type ElementProps, wholeTexts } from './wholeTexts'

export { Fragment } from 'react/jsx-dev-runtime'

/** Makes an element; what the compiler turns JSX into. */
export function jsxDEV(
  type: React.ElementType,
  props: ElementProps,
  key: React.Key | undefined,
  isStatic: boolean,
  source?: react.JSXSource,
  self?: unknown,
) {
  const whole = wholeTexts(type, props)
  const areSeveral = isStatic && Array.isArray(whole.children)
  return react.jsxDEV(type, whole, key, areSeveral, source, self)
}
