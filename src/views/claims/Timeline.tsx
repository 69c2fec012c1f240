import type { TimelineEvent } from '../../domain/statement/context'
import { useDataLang, useWords } from '../wordsContext'

/** The history of the marks: what was agreed, proposed or asked for, each with its source and standing. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  const { formats, basis } = useWords()
  const own = useDataLang()
  return (
    <ol className="timeline">
      {events.map(({ date, title, text, source, sourceName, status }) => (
        <li key={`${date} ${title}`}>
          <time dateTime={date}>{formats.date(date)}</time>
          <div>
            <h4 lang={own}>{title}</h4>
            <p lang={own}>{text}</p>
            <p className="event-source">
              <a href={source} lang={own}>
                {sourceName}
              </a>{' '}
              ({basis.factStatusWords[status]})
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
