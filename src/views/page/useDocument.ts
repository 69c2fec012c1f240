import { useEffect } from 'react'
import type { Theme } from '../../domain/view/view'

/** Says on the document that the program runs the page (`data-live`), and sets language and theme: `auto` follows the system, and sets no theme. */
export function useDocument(lang: string, theme: Theme): void {
  useEffect(() => {
    document.documentElement.dataset.live = ''
  }, [])
  useEffect(() => {
    const { documentElement } = document
    // Said once more, a browser works out the style of every element again.
    if (documentElement.lang !== lang) documentElement.lang = lang
  }, [lang])
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'auto') delete dataset.theme
    else dataset.theme = theme
  }, [theme])
}
