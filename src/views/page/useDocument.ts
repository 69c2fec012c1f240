import { useEffect } from 'react'
import type { Theme } from '../../domain/view/view'

/** Sets language and theme on the document: `auto` follows the system, and sets no theme. */
export function useDocument(lang: string, theme: Theme): void {
  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'auto') delete dataset.theme
    else dataset.theme = theme
  }, [theme])
}
