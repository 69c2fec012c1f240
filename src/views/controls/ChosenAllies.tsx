import type { Ally, SeriesCode } from '../../domain/ally'
import { MAX_SERIES, requiresAllies, type View } from '../../domain/view/view'
import type { Choose } from '../choose'
import { useWords } from '../wordsContext'

interface ChosenAlliesProps {
  readonly view: View
  readonly allies: readonly Ally[]
  readonly choose: Choose
}

/** The chosen allies, each with a button to remove it. A chart of the chosen ones keeps its last: without any it would start afresh. */
export function ChosenAllies({ view, allies, choose }: ChosenAlliesProps) {
  const { control, noun } = useWords()
  if (view.allies.length === 0) return null
  const isLast = requiresAllies(view.chart) && view.allies.length === 1
  const remove = (series: SeriesCode) => {
    choose({ allies: view.allies.filter((code) => code !== series) })
    document.querySelector<HTMLElement>('.ally-picker [role="combobox"]')?.focus()
  }
  return (
    <>
      <ul className="chips" aria-label={control.chosenAllies}>
        {view.allies.map((series) => {
          const name = noun.nameOf(allies, series)
          return (
            <li key={series} className="chip">
              {name}
              {!isLast && (
                <button
                  type="button"
                  aria-label={control.removeAlly(name)}
                  onClick={() => remove(series)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {view.allies.length >= MAX_SERIES && (
        // The field says it too.
        <p className="hint" aria-hidden="true">
          {control.alliesFull}
        </p>
      )}
    </>
  )
}
