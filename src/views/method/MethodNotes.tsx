import { PhoneFold } from '../folding/PhoneFold'
import { useWordsOf } from '../wordsContext'

/** How the figures are read, note by note. */
export function MethodNotes() {
  const method = useWordsOf('method')
  return (
    <PhoneFold
      title={method.title}
      heading="h2"
      holds={method.notesHeld(method.methodNotes.length)}
    >
      <dl className="method">
        {method.methodNotes.map(({ title, text, link }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {text}
              {link !== undefined && (
                <>
                  {' '}
                  <a href={link.address}>{link.text}</a>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </PhoneFold>
  )
}
