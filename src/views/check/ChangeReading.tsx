import { type ComponentProps, useState } from 'react'
import { ReadingForm } from '../claims/ReadingForm'

interface ChangeReadingProps extends ComponentProps<typeof ReadingForm> {
  readonly title: string
  /** Goes back to what was read; `null` where nothing was changed. */
  readonly back: (() => void) | null
}

/** The form to change a reading, folded; it is made when it is first opened, for a story may hold dozens. */
export function ChangeReading({ title, back, ...form }: ChangeReadingProps) {
  const [isOpened, setOpened] = useState(false)
  return (
    <details className="change-reading" onToggle={() => setOpened(true)}>
      <summary>{title}</summary>
      {isOpened && <ReadingForm {...form} />}
      {back !== null && (
        <button type="button" onClick={back}>
          {form.check.changeBack}
        </button>
      )}
    </details>
  )
}
