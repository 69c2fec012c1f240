import './own.css'
import type { HeldFigures, ReleaseFigures } from '../../domain/observation/observation'
import type { Reference } from '../../domain/reference'
import { defaultRelease, heldYears } from '../../domain/release/coverage'
import { takesOwn } from '../../domain/release/ownRelease'
import { compareVerdicts } from '../../domain/verdict/verdictChanges'
import type { View } from '../../domain/view/view'
import { FiguresOf } from '../FiguresOf'
import { useWordsOf } from '../wordsContext'

interface OwnBesideProps {
  readonly own: HeldFigures
  readonly view: View
  /** NATO's alone. */
  readonly reference: Reference
}

/**
 * While the reader's own figures are in use, at the head of every chart and page: which verdicts are others in
 * them than in NATO's newest whole release, and whether what follows is drawn from them or from NATO's alone.
 */
export function OwnBeside({ own, view, reference }: OwnBesideProps) {
  const release = defaultRelease(reference.releases, reference.coverage)
  if (release === undefined) return null
  return (
    <FiguresOf release={release}>
      {(natos) => <Line own={own} natos={natos} view={view} allies={reference.allies} />}
    </FiguresOf>
  )
}

interface LineProps extends Pick<OwnBesideProps, 'own' | 'view'> {
  readonly natos: ReleaseFigures
  readonly allies: Reference['allies']
}

function Line({ own, natos, view, allies }: LineProps) {
  const words = useWordsOf('own')
  const held = heldYears(natos, 'share')
  const years = heldYears(own, 'share').filter((year) => held.includes(year))
  const changes = years.map((year) => compareVerdicts(natos, own, year, view.threshold))
  const flips = changes.flatMap(({ risen, fallen }) => [...risen, ...fallen]).length
  return (
    <p className="own-beside" data-own-beside data-flips={flips}>
      {words.besideSentence(own.release.title, changes, allies)}
      {!takesOwn(view) && ` ${words.natosAlone}`}
    </p>
  )
}
