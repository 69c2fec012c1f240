import { useId } from 'react'
import type { Parts } from '../../words/parts'
import { CopyByHand } from '../copying/CopyByHand'
import { useCopying } from '../copying/useCopying'
import type { Snippet } from './snippets'

interface SnippetCardProps {
  readonly snippet: Snippet
  readonly words: Parts['embedDialog']
  /** Called when it has been copied. */
  readonly onCopied?: () => void
}

/** One way to take the chart: what it is for, the text to paste, and what the page has to allow. */
export function SnippetCard({ snippet, words, onCopied }: SnippetCardProps) {
  const title = useId()
  const copying = useCopying<'text'>()
  const { kind, text, reason, policy } = snippet
  const { name, hint } = words.snippets[kind]
  const copy = async (held: string) => {
    await copying.copy('text', held)
    onCopied?.()
  }
  return (
    <section className="snippet" data-snippet={kind} aria-labelledby={title}>
      <h3 id={title}>{name}</h3>
      <p className="hint">{hint}</p>
      {text === null ? (
        <p>{reason}</p>
      ) : (
        <>
          <textarea
            readOnly
            rows={kind === 'oembed' ? 2 : 5}
            value={text}
            aria-labelledby={title}
            spellCheck={false}
          />
          <div className="snippet-bar">
            <button
              type="button"
              aria-label={words.copySnippetName(kind)}
              onClick={() => void copy(text)}
            >
              {words.copySnippet}
            </button>
            <p className="copied" role="status">
              {copying.done === null ? '' : words.copiedSnippet(kind)}
            </p>
          </div>
          <p className="hint">
            {words.policyLabel} <code>{policy}</code>
          </p>
        </>
      )}
      {copying.byHand !== null && <CopyByHand text={copying.byHand} close={copying.closeByHand} />}
    </section>
  )
}
