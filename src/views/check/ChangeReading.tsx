import { type ComponentProps, useState } from 'react'
import { ReadingForm } from './ReadingForm'

interface ChangeReadingProps extends ComponentProps<typeof ReadingForm> {
  readonly title: string
  /** Goes back to what was read; `null` where nothing was changed. */
  readonly back: (() => void) | null
}

/** The form to change a reading, folded; it is made when it is first opened, for a story may hold dozens. */
export function ChangeReading({ title, back, ...form }: ChangeReadingProps) {
  const [isOpened, setOpened] = useState(false)
  const [round, setRound] = useState(0)
  return (
    <details className="change-reading" onToggle={() => setOpened(true)}>
      <summary>{title}</summary>
      {isOpened && <ReadingForm key={round} {...form} />}
      {back !== null && (
        <button
          type="button"
          onClick={() => {
            back()
            setRound(round + 1)
          }}
        >
          {form.check.changeBack}
        </button>
      )}
    </details>
  )
}
