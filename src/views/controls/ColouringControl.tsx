import { useId } from 'react'
import { COLOURINGS, type Colouring } from '../../domain/view/view'
import type { Choose } from '../choose'
import { useIsLive } from '../useIsLive'
import { useWords } from '../wordsContext'

interface ColouringControlProps {
  readonly value: Colouring
  readonly choose: Choose
}

/** What the areas of the map are coloured by. */
export function ColouringControl({ value, choose }: ColouringControlProps) {
  const { control } = useWords()
  const name = useId()
  const isLive = useIsLive()
  return (
    <fieldset className="colouring" inert={!isLive}>
      <legend>{control.colourLabel}</legend>
      {COLOURINGS.map((colour) => (
        <label key={colour}>
          <input
            type="radio"
            name={name}
            value={colour}
            checked={colour === value}
            onChange={() => choose({ colour })}
          />{' '}
          {control.colourings[colour]}
        </label>
      ))}
    </fieldset>
  )
}
