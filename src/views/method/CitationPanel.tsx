import type { PanelProps } from '../take/PanelButton'
import { Citation } from './Citation'

/** How to cite what is shown. */
export function CitationPanel({ scene: { view, figures, reference } }: PanelProps) {
  return (
    <Citation
      view={view}
      release={figures.release}
      allies={reference.allies}
      thresholds={reference.thresholds}
    />
  )
}
