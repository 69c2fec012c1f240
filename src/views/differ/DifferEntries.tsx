import { type HeldFigures, observe } from '../../domain/observation/observation'
import type { SipriShare } from '../../domain/observation/sipri'
import type { Discrepancy, VintageEntry } from '../../domain/revision/discrepancy'
import { useApp } from '../../state/hooks'
import type { Loadable } from '../../state/loadable'
import { LinkedText } from '../LinkedText'
import { QuotedWords } from '../QuotedWords'
import { useDataLang, useWords, useWordsOf } from '../wordsContext'

interface DifferEntriesProps {
  readonly discrepancy: Discrepancy
  readonly sipri: Loadable<readonly SipriShare[]>
}

/** Release after release, oldest first, with what led from one to the next; SIPRI apart, at the end. */
export function DifferEntries({ discrepancy, sipri }: DifferEntriesProps) {
  return (
    <ol className="vintage-entries">
      {discrepancy.entries.map((entry) => (
        <Entry key={entry.release.id} entry={entry} />
      ))}
      <OwnEntry discrepancy={discrepancy} />
      <SipriEntry discrepancy={discrepancy} sipri={sipri} />
    </ol>
  )
}

function Entry({ entry }: { readonly entry: VintageEntry }) {
  const { differ: words } = useWordsOf('countryPages')
  const lang = useDataLang()
  const { release, step, notes, statements, observation } = entry
  const said = new Set(
    step?.reasons.flatMap((reason) => (reason.kind === 'note' ? reason.note : [])),
  )
  const others = notes.filter((note) => !said.has(note))
  return (
    <li className="vintage-entry" data-release={release.id} data-status={observation.status}>
      <h3>{words.entryTitle(entry)}</h3>
      <p className="vintage-value">{words.entryValue(entry)}</p>
      <p className="hint">{words.entryFacts(entry)}</p>
      {step !== null && (
        <p className="vintage-step">
          {[words.stepSentence(step), ...step.reasons.map(words.reasonSentence)].join(' ')}
        </p>
      )}
      {others.map((note) => (
        <p key={note.text} lang={lang}>
          {note.text}
        </p>
      ))}
      {statements.map((stated) => (
        <p key={stated.wording}>
          <QuotedWords text={words.statementSentence(stated)} quoted={stated.wording} />{' '}
          <a href={stated.source}>{words.statementSource}</a>
        </p>
      ))}
    </li>
  )
}

/** The reader's own figure, while they are in use: beside NATO's, never in their line. */
function OwnEntry({ discrepancy }: Pick<DifferEntriesProps, 'discrepancy'>) {
  const own = useApp((state) => state.own)
  if (own === null) return null
  return <OwnFigure own={own} discrepancy={discrepancy} />
}

function OwnFigure(props: Pick<DifferEntriesProps, 'discrepancy'> & { readonly own: HeldFigures }) {
  const { own, discrepancy } = props
  const { ownTitle } = useWordsOf('own')
  const { figure } = useWords()
  const observation = observe(own, discrepancy.series, discrepancy.year, 'share')
  return (
    <li className="vintage-entry" data-own-entry data-status={observation.status}>
      <h3>{ownTitle(own.release.title)}</h3>
      <p className="vintage-value">{figure.valueWords(observation)}</p>
    </li>
  )
}

function SipriEntry({ discrepancy, sipri }: DifferEntriesProps) {
  const { formats } = useWords()
  const { differ: words } = useWordsOf('countryPages')
  const { sipri: said } = useWordsOf('countryPages')
  const figure = discrepancy.sipri
  return (
    <li className="vintage-entry sipri-entry">
      <h3>{words.sipriTitle}</h3>
      {figure === null ? (
        <p>{sipri.state === 'failed' ? said.unreachable : words.sipriNone(discrepancy.year)}</p>
      ) : (
        <>
          <p className="vintage-value">{formats.share(figure.value, 2)}</p>
          <p className="vintage-step">{words.sipriSentence(discrepancy)}</p>
          <p className="hint">
            <LinkedText text={said.credit([figure.edition])} />{' '}
            <a href={said.definitionLink.address}>{said.definitionLink.text}</a>{' '}
            <a href={said.termsLink.address}>{said.termsLink.text}</a>
          </p>
        </>
      )}
    </li>
  )
}
