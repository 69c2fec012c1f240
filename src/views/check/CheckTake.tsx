import { useState } from 'react'
import { writeReadings } from '../../domain/claim/readingNotation'
import { reportOf } from '../../reading/checkText'
import { CopyBar } from '../copying/CopyBar'
import { downloadFile } from '../take/downloadFile'
import { viewLink } from '../viewAddress'
import { useWords } from '../wordsContext'
import type { CheckedTextProps } from './checkedTextProps'
import { checkHtml, checkPlain } from './checkTaken'

const KINDS = ['verdicts', 'link', 'html'] as const

/** The check to take along: as text for the desk's file, a link with the claims and the day, HTML, JSON, on paper. */
export function CheckTake(props: CheckedTextProps) {
  const { said, sentences, held, view, isDone, check } = props
  const { take } = useWords()
  const [handed, setHanded] = useState('')
  const readings = sentences.flatMap(({ judged }) => judged.map(({ reading }) => reading))
  const claim = readings.length === 0 ? null : writeReadings(readings)
  const link = () => viewLink({ ...view, claim, said: said })
  const textOf = (kind: (typeof KINDS)[number]) => {
    switch (kind) {
      case 'link':
        return link()
      case 'html':
        return checkHtml(props, link())
      case 'verdicts':
        return checkPlain(props, link())
    }
  }
  const save = () => {
    const report = held === null ? null : reportOf(sentences, said, held)
    const text = `${JSON.stringify(report, null, 2)}\n`
    setHanded(downloadFile(check.reportName(said), text, take))
  }
  return (
    <div className="check-take" data-busy={!isDone}>
      <CopyBar label={check.takeLabel} kinds={KINDS} textOf={textOf} />
      <div className="copy-bar">
        <button type="button" data-check-report disabled={!isDone} onClick={save}>
          {check.saveReport}
        </button>
        <button type="button" onClick={() => window.print()}>
          {check.print}
        </button>
        <p className="copied" role="status">
          {handed}
        </p>
      </div>
    </div>
  )
}
