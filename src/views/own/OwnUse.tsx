import { useId, useMemo, useState } from 'react'
import type { Reference } from '../../domain/reference'
import { heldYears } from '../../domain/release/coverage'
import { OWN_RELEASE } from '../../domain/release/release'
import type { View } from '../../domain/view/view'
import { ownFigures } from '../../ingest/tables/ownFigures'
import type { Reading } from '../../ingest/tables/reading'
import { useApp } from '../../state/hooks'
import { moveThere } from '../moveThere'
import { today } from '../today'
import { useWordsOf } from '../wordsContext'
import { OwnAgainst } from './OwnAgainst'

interface OwnUseProps {
  readonly reading: Reading
  /** What they are called where the reader gives no other name. */
  readonly fileName: string
  readonly reference: Reference
  readonly view: View
}

/** Puts what was read beside NATO’s releases, under a name of the reader’s; and compares it with any of them. */
export function OwnUse({ reading, fileName, reference, view }: OwnUseProps) {
  const words = useWordsOf('own')
  const own = useApp((state) => state.own)
  const put = useApp((state) => state.useOwn)
  const choose = useApp((state) => state.choose)
  const [name, setName] = useState(fileName.replace(/\.[a-z]{2,5}$/i, ''))
  const id = useId()
  const title = name.trim() === '' ? fileName : name.trim()
  const figures = useMemo(
    () => ownFigures(reading.values, title, today(), reference.allies),
    [reading, title, reference],
  )
  const years = heldYears(figures, 'share')
  return (
    <section className="own-use" aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`}>{words.useHead}</h3>
      <p className="prose">{words.useIntro}</p>
      <div className="field own-name">
        <label htmlFor={id}>{words.nameLabel}</label>
        <input
          id={id}
          data-own-name
          maxLength={60}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </div>
      <p className="own-answers">
        <button
          type="button"
          data-use
          onClick={() => {
            moveThere(() => {
              put(figures)
              choose({
                page: undefined,
                chart: undefined,
                release: OWN_RELEASE,
                year: years.at(-1),
              })
            })
            // What they are stands at the head of the page, above the chart.
            window.scrollTo(0, 0)
          }}
        >
          {words.use}
        </button>
        {own !== null && (
          <button type="button" onClick={() => put(null)}>
            {words.dontUse}
          </button>
        )}
      </p>
      <p className="hint">{words.useLimits}</p>
      {years.length > 0 && <OwnAgainst figures={figures} reference={reference} view={view} />}
    </section>
  )
}
