import type { Ally } from '../../domain/ally'
import type { HeldRelease } from '../../domain/release/release'
import type { View } from '../../domain/view/view'
import { CITATION_FORMATS, type CitationFormat, formatCitation } from '../../words/citationFormats'
import type { Parts } from '../../words/parts'
import { CopyByHand } from '../copying/CopyByHand'
import { useCopying } from '../copying/useCopying'
import { today } from '../today'
import { citedLink } from '../viewAddress'
import { useWordsOf } from '../wordsContext'

interface CitationFormatsProps {
  readonly view: View
  readonly release: HeldRelease
  readonly allies: readonly Ally[]
  /** What the mark is, where NATO tabulates a part of it alone; empty otherwise. */
  readonly aboutMark: string
}

/** The citation of a view for reference managers, and how to cite NATO's own document. */
export function CitationFormats({ aboutMark, ...shownView }: CitationFormatsProps) {
  const { view, release } = shownView
  const words = useWordsOf('citation')
  const shown = words.viewAsWork({
    ...shownView,
    aboutMark,
    link: citedLink(view),
    today: today(),
  })
  const document = words.documentAsWork(release, today())
  const text = words.documentText(release, today())
  return (
    <>
      <FormatBar
        label={words.viewLabel}
        kinds={CITATION_FORMATS}
        textOf={(format) => formatCitation(shown, format)}
        words={words}
      />
      <h3>{words.documentTitle}</h3>
      <p className="citation prose">{text}</p>
      <FormatBar
        label={words.documentLabel}
        kinds={['text', ...CITATION_FORMATS]}
        textOf={(kind) => (kind === 'text' ? text : formatCitation(document, kind))}
        words={words}
      />
    </>
  )
}

interface FormatBarProps<Kind extends CitationFormat | 'text'> {
  readonly label: string
  readonly kinds: readonly Kind[]
  readonly textOf: (kind: Kind) => string
  readonly words: Parts['citation']
}

/** A button for each format, which copies the citation in it. */
function FormatBar<Kind extends CitationFormat | 'text'>(props: FormatBarProps<Kind>) {
  const { words } = props
  const copying = useCopying<Kind>()
  return (
    <fieldset className="copy-bar">
      <legend className="visually-hidden">{props.label}</legend>
      {props.kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          onClick={() => void copying.copy(kind, props.textOf(kind))}
        >
          {words.copyButtons[kind]}
        </button>
      ))}
      <p className="copied" role="status">
        {copying.done === null ? '' : words.copied[copying.done]}
      </p>
      {copying.byHand !== null && <CopyByHand text={copying.byHand} close={copying.closeByHand} />}
    </fieldset>
  )
}
