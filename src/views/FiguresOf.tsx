import type { ReactNode } from 'react'
import type { ReleaseFigures } from '../domain/observation/observation'
import type { Release } from '../domain/release/release'
import { useApp, useFigures } from '../state/hooks'
import { FailureNotice } from './loading/FailureNotice'
import { useWords } from './wordsContext'

interface FiguresOfProps {
  readonly release: Release
  readonly children: (figures: ReleaseFigures) => ReactNode
}

/** Loads a release, and shows what is made of it; until then, or if it cannot be had, says so. */
export function FiguresOf({ release, children }: FiguresOfProps) {
  const { loading, formats } = useWords()
  const figures = useFigures(release.id)
  const loadRelease = useApp((state) => state.loadRelease)
  if (figures.state === 'ready') return children(figures.value)
  if (figures.state === 'failed') {
    return (
      <FailureNotice
        failure={figures.failure}
        title={loading.releaseFailed}
        retry={() => void loadRelease(release.id)}
      />
    )
  }
  return <p className="waiting">{loading.loadingRelease(formats.date(release.day))}</p>
}
