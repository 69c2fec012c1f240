import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { isOwn } from '../../domain/release/release'
import { CopyByHand } from '../copying/CopyByHand'
import { useCopying } from '../copying/useCopying'
import { holdWords } from '../heldWords'
import { useIsLive } from '../useIsLive'
import { useLanguage, useWords } from '../wordsContext'
import { EmbedButton } from './EmbedButton'
import { PanelButton, type PanelProps } from './PanelButton'
import { type AnswerText, answerText, answerTexts } from './takenText'

/** What can be taken of the answer, as plain words under it: by Tab they are one stop, by arrow keys each. */
export function AnswerWords({ scene, drawn }: PanelProps) {
  const words = useWords()
  const { take } = words
  const isLive = useIsLive()
  const language = useLanguage()
  const copying = useCopying<AnswerText>()
  // On a phone the first word alone stands in sight until the others are asked for.
  const [isWhole, setWhole] = useState(false)
  const loads = useMemo(() => panelLoads(language), [language])
  const { figure } = drawn
  const kinds = answerTexts(scene, figure)
  const isOwnFile = isOwn(scene.figures.release)
  const row = useRovingRow([...kinds, isOwnFile, isWhole].join())
  // What is pressed goes, and the focus with it: the first of the words that come in its place has it next.
  const showAll = () => {
    flushSync(() => setWhole(true))
    row.focusWord(1)
  }
  return (
    <div className="answer-words" inert={!isLive}>
      <div
        ref={row.ref}
        role="toolbar"
        aria-label={take.answerLabel}
        className={isWhole ? 'is-whole' : undefined}
        onKeyDown={row.onKeyDown}
      >
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className="word"
            aria-label={kind in take.seenOfButtons ? take.copyButtons[kind] : undefined}
            onClick={() => void copying.copy(kind, answerText(kind, scene, figure, words))}
          >
            {kind === 'sentence' ? (
              <CopyWords text={take.copyButtons[kind]} />
            ) : (
              { ...take.copyButtons, ...take.seenOfButtons }[kind]
            )}
          </button>
        ))}
        {isOwnFile ? (
          <span className="hint">{take.ownStays}</span>
        ) : (
          <EmbedButton scene={scene} drawn={drawn} />
        )}
        <PanelButton label={take.downloadWord} load={loads.files} scene={scene} drawn={drawn} />
        <PanelButton label={take.citeWord} load={loads.citation} scene={scene} drawn={drawn} />
        <button type="button" className="word more-words" onClick={showAll}>
          {take.moreWords}
        </button>
        <span className="copied" role="status">
          {copying.done === null ? '' : take.copied[copying.done]}
        </span>
        {copying.byHand !== null && (
          <CopyByHand text={copying.byHand} close={copying.closeByHand} />
        )}
      </div>
    </div>
  )
}

/** "Copy as a sentence": its first word alone is seen where there is little room. */
function CopyWords({ text }: { readonly text: string }) {
  const [, first = text, rest = ''] = /^(\S+)(.*)$/.exec(text) ?? []
  return (
    <>
      {first}
      <span className="wide">{rest}</span>
    </>
  )
}

/** What brings the panels, in a language. */
function panelLoads(language: ReturnType<typeof useLanguage>) {
  return {
    files: async () => {
      const [part] = await Promise.all([
        import('./TakePanel'),
        holdWords(language, 'picture'),
        holdWords(language, 'embedDialog'),
      ])
      return part.TakePanel
    },
    citation: async () => (await import('../method/CitationPanel')).CitationPanel,
  }
}

/**
 * Makes one of a row’s words the stop of Tab, and the arrow keys go from one to the next. Which are seen depends on the room: that
 * is looked up once the page is laid out, and again where `parts`, all that the row is made of, or its room changes. After each
 * change of a figure it would lay the page out twice.
 */
function useRovingRow(parts: string) {
  const ref = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  const words = useCallback(
    () =>
      [...(ref.current?.querySelectorAll<HTMLElement>(':scope > .word') ?? [])].filter(
        (word) => getComputedStyle(word).display !== 'none',
      ),
    [],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: other parts are other words.
  useEffect(() => {
    if (ref.current === null) return
    const observer = new ResizeObserver(() => {
      const all = words()
      all.forEach((word, index) => {
        word.tabIndex = index === Math.min(stop, all.length - 1) ? 0 : -1
      })
    })
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [words, stop, parts])
  const focusWord = (at: number) => {
    setStop(at)
    words()[at]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const all = words()
    const at = all.indexOf(event.target as HTMLElement)
    if (step === undefined || at === -1) return
    event.preventDefault()
    focusWord((at + step + all.length) % all.length)
  }
  return { ref, onKeyDown, focusWord }
}
