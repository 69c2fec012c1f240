import { useCallback, useEffect, useState } from 'react'
import { type FragmentParts, freshId } from './fragmentHtml'
import { fragmentSnippet, type Snippet } from './snippets'

/** The snippet that needs nothing from us, and how to have it under a new id. */
export interface FragmentText {
  /** `null` until it is written. */
  readonly snippet: Snippet | null
  readonly renew: () => void
}

/** Writes the fragment after the page has been drawn, for it is drawn by the same library. */
export function useFragment(parts: Omit<FragmentParts, 'id'>): FragmentText {
  const { scene, drawn, words, site, theme, newer } = parts
  const { lang } = scene.view
  const [id, setId] = useState(freshId)
  const [snippet, setSnippet] = useState<Snippet | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scene is made anew each time; its figure, theme and language tell it
  useEffect(() => {
    let isWanted = true
    queueMicrotask(() => {
      if (isWanted) setSnippet(fragmentSnippet({ ...parts, id }))
    })
    return () => {
      isWanted = false
    }
  }, [drawn, words, site, theme, newer, lang, id])
  const renew = useCallback(() => setId(freshId()), [])
  return { snippet, renew }
}
