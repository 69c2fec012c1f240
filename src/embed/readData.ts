import { deliveredData } from '../wire/dataScript'
import { trustedView } from './trustedView'

/**
 * Loads one file of the embeds' data, by name. Rejects with its name and what is wrong where it does not come, or is not
 * what was published.
 */
export function readData(root: string, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const refuse = (reason: unknown) => reject(new Error(`${name}: ${reason}`))
    const script = document.createElement('script')
    // Its own data alone: scripts run one after another, and each is told at once that it has run.
    script.onload = () => {
      try {
        resolve(deliveredData(name, Reflect.get(window, 'mtm')))
      } catch (reason) {
        refuse(reason)
      }
    }
    script.onerror = () => refuse('not loaded')
    script.src = trustedView.createScriptURL(`${root}embed/data/${name}.js`)
    document.head.append(script)
  })
}
