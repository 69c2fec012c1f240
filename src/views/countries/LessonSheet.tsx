import type { LessonKind } from '../../domain/country/lesson'
import type { Parts } from '../../words/parts'
import { TableHeads } from '../TableHeads'
import { useWordsOf } from '../wordsContext'
import { SheetAnswers } from './SheetAnswers'

interface LessonSheetProps {
  readonly kind: LessonKind
  readonly lesson: ReturnType<Parts['countryPages']['lesson']['marks']>
  /** What the lesson is to be cited as. */
  readonly citation: string
}

/** One lesson on a page to print, its answers on another. */
export function LessonSheet({ kind, lesson, citation }: LessonSheetProps) {
  const { sheet, lesson: words } = useWordsOf('countryPages')
  const { intro, table, tasks } = lesson
  const items = tasks.map(({ ask, answer }) => ({ key: ask, ask, answer }))
  return (
    <article className="student-sheet" data-lesson={kind}>
      <div className="sheet-actions">
        <button type="button" onClick={() => window.print()}>
          {sheet.print}
        </button>
      </div>
      <section className="sheet-page" aria-labelledby="sheet-heading">
        <h2 id="sheet-heading">{words.lessons[kind]}</h2>
        {intro.map((text) => (
          <p key={text} className="prose">
            {text}
          </p>
        ))}
        <table className="lesson-table">
          <caption>{table.caption}</caption>
          <TableHeads heads={table.heads} numeric={table.heads.slice(1)} />
          <tbody>
            {table.rows.map(([first = '', ...rest]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {rest.map((text, index) => (
                  <td key={table.heads[index + 1]} className="numeric">
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <h3>{words.tasksHeading}</h3>
        <ol className="questions">
          {items.map(({ key, ask }) => (
            <li key={key}>{ask}</li>
          ))}
        </ol>
        <p className="citation">
          {sheet.citeHeading}: {citation}
        </p>
      </section>
      <SheetAnswers key={kind} items={items} note={sheet.answersNote} />
    </article>
  )
}
