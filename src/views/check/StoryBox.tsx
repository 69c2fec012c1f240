import { useId } from 'react'
import type { Article } from '../../domain/statement/context'
import { datelineOf } from '../../reading/dateline'
import type { Parts } from '../../words/parts'
import { today } from '../today'
import { useDataLang } from '../wordsContext'
import { SaidField } from './SaidField'
import type { Story } from './story'

interface StoryBoxProps {
  readonly story: Story
  /** Whether the text in the box is that of the example which the page opens with. */
  readonly isExample: boolean
  /** Whether its day is the example's own, and no reader's. */
  readonly isDayOurs: boolean
  readonly article: Article
  readonly change: (story: Story) => void
  readonly check: Parts['check']
}

/** Where a text is pasted, with the day on which it was said and the sentence before. */
export function StoryBox({ story, isExample, isDayOurs, article, change, check }: StoryBoxProps) {
  const id = useId()
  const own = useDataLang()
  const dateline = datelineOf(story.text)
  // The example's day is not that of a text which is pasted in its place.
  const forgetDay = ({ selectionStart, selectionEnd }: HTMLTextAreaElement) => {
    const isWhole = selectionStart === 0 && selectionEnd === story.text.length
    if (isWhole && isDayOurs) change({ ...story, said: today() })
  }
  return (
    <form className="story-box" onSubmit={(event) => event.preventDefault()}>
      <p className="prose" id={`${id}-intro`}>
        {check.intro}
      </p>
      <label htmlFor={`${id}-story`}>{check.storyLabel}</label>
      <textarea
        id={`${id}-story`}
        data-story
        rows={5}
        spellCheck={false}
        value={story.text}
        aria-describedby={`${id}-intro ${id}-kept`}
        onPaste={({ currentTarget }) => forgetDay(currentTarget)}
        onChange={({ target }) => change({ ...story, text: target.value })}
      />
      {isExample && (
        <p className="hint">
          {check.example}{' '}
          <cite>
            <a href={article.address} lang={own}>
              {article.title}
            </a>
          </cite>
          , <span lang={own}>{article.publisher}</span>.
        </p>
      )}
      <div className="story-when">
        <SaidField
          id={`${id}-said`}
          said={story.said}
          change={(said) => change({ ...story, said })}
          check={check}
        />
        {dateline !== null && dateline !== story.said && (
          <button type="button" onClick={() => change({ ...story, said: dateline })}>
            {check.datelineOffer(dateline)}
          </button>
        )}
        {story.text !== '' && (
          <button
            type="button"
            onClick={() => change({ text: '', said: today(), context: '', changes: {} })}
          >
            {check.remove}
          </button>
        )}
      </div>
      <details className="story-context" open={story.context === '' ? undefined : true}>
        <summary>{check.contextSummary}</summary>
        <label htmlFor={`${id}-context`}>{check.contextLabel}</label>
        <textarea
          id={`${id}-context`}
          data-context
          rows={2}
          value={story.context}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => change({ ...story, context: target.value })}
        />
        <p className="hint" id={`${id}-hint`}>
          {check.contextHint}
        </p>
      </details>
      <p className="hint" id={`${id}-kept`}>
        {check.nothingSent}
      </p>
    </form>
  )
}
