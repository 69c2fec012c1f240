import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import type { SeriesCode } from '../domain/ally'
import type { FigureNote } from '../figures/figure'
import { Explorer } from './explorer'
import type { ExploringWords } from './exploringSetting'

interface ExplorationProps {
  readonly words: ExploringWords
  readonly notes?: readonly FigureNote[]
  /** What a click, Enter or space on a mark does, and gives to be said; without it nothing is picked. */
  readonly pick?: ((series: SeriesCode) => string) | null
  readonly picked?: readonly SeriesCode[]
  /** A drawing whose marks are named, by `data-datum` too where they can be picked (`POL 2024`). */
  readonly children: ReactNode
}

/** Makes a drawing explorable, whoever draws it: see `Explorer`. */
export function Exploration(props: ExplorationProps) {
  const { words, notes = [], pick = null, picked = [], children } = props
  const root = useRef<HTMLDivElement>(null)
  const explorer = useRef<Explorer>(null)
  const setting = useRef({ words, notes, pick, picked })
  setting.current = { words, notes, pick, picked }
  useLayoutEffect(() => explorer.current?.refresh())
  useEffect(() => {
    if (root.current === null) return
    const own = new Explorer(root.current, () => setting.current)
    explorer.current = own
    return () => own.end()
  }, [])
  return (
    <div ref={root} className={pick === null ? 'exploration' : 'exploration is-pickable'}>
      {children}
    </div>
  )
}
