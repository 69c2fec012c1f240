import { useId } from 'react'
import type { Reading } from '../../domain/claim/reading'
import type { Judgement, ReadingVerdict } from '../../domain/judging/judgement'
import { judgeReading } from '../../domain/judging/judgeReading'
import { useApp } from '../../state/hooks'
import { DeskLink } from '../claims/DeskLink'
import { CopyByHand } from '../copying/CopyByHand'
import { useCopying } from '../copying/useCopying'
import { useWords } from '../wordsContext'
import { ChangeReading } from './ChangeReading'
import type { CheckedRowsProps, CheckedTextProps } from './checkedTextProps'
import { type ClaimTold, toldOf } from './claimTold'
import { FiguresBehind } from './FiguresBehind'
import type { ShownClaim } from './handChanges'

interface FindingProps extends CheckedRowsProps {
  readonly claim: ShownClaim
}

/** One claim: how we read it, what the release of the day says of it and the newest, and why they differ. */
export function Finding(props: FindingProps) {
  const { claim, said, reference, check, isLinked, changed } = props
  const choose = useApp((state) => state.choose)
  const { name, judged, isByHand } = claim
  const title = useId()
  const told = toldOf(judged, said, reference, check)
  const isCheckable = judged.reading.kind !== 'uncheckable'
  return (
    <article className="finding" data-verdict={judged.ofTheDay} aria-labelledby={title}>
      <p id={title} className="we-read">
        <b>{check.weRead}:</b> {told.reading}
        {isByHand && <small> ({check.changedByHand})</small>}
      </p>
      {isCheckable ? (
        <>
          <dl className="two-verdicts">
            <Side
              head={check.thatDay}
              verdict={judged.ofTheDay}
              judgement={judged.then}
              side={told.day}
              check={check}
            />
            <Side
              head={check.newest}
              verdict={judged.now.verdict}
              judgement={judged.now}
              side={told.newest}
              check={check}
            />
            <OwnSide reading={judged.reading} check={check} />
          </dl>
          <Notes told={told} />
          <FiguresBehind
            judgement={basisOf(judged.then, judged.now)}
            reference={reference}
            check={check}
          />
          <p>
            <DeskLink
              claim={judged.reading}
              view={props.opened}
              choose={choose}
              text={check.askEvery}
            />
          </p>
        </>
      ) : (
        <p>
          <Verdict verdict={judged.ofTheDay} judgement={judged.then} check={check} />
        </p>
      )}
      {!isLinked && (
        <ChangeReading
          title={check.change}
          reading={judged.reading}
          reference={reference}
          change={(notation) => changed(name, notation)}
          back={isByHand ? () => changed(name, null) : null}
          check={check}
        />
      )}
    </article>
  )
}

/** The figures shown are those of the day; where that release is silent, the newest. */
const basisOf = (then: Judgement | null, now: Judgement): Judgement =>
  then === null || then.verdict === 'not-held' ? now : then

interface VerdictProps {
  readonly verdict: ReadingVerdict
  readonly judgement: Judgement | null
  readonly check: CheckedTextProps['check']
}

function Verdict({ verdict, judgement, check }: VerdictProps) {
  return (
    <strong className="verdict" data-verdict={verdict}>
      <span aria-hidden="true">{check.verdictSigns[verdict]}</span>{' '}
      {check.verdictWords(verdict, judgement)}
    </strong>
  )
}

interface SideProps extends VerdictProps {
  readonly head: string
  readonly side: ClaimTold['day']
}

/** One of the two verdicts, with its release and the sentence that would be right by it. */
function Side({ head, verdict, judgement, side, check }: SideProps) {
  return (
    <div>
      <dt>{head}</dt>
      <dd>
        <Verdict verdict={verdict} judgement={judgement} check={check} />{' '}
        <span className="hint">{side.release}</span>
        {side.right !== null && <Right text={side.right} check={check} />}
      </dd>
    </div>
  )
}

interface OwnSideProps extends Pick<CheckedTextProps, 'check'> {
  readonly reading: Reading
}

/** The verdict by the reader's own figures, while they are in use; none on what NATO revised. */
function OwnSide({ reading, check }: OwnSideProps) {
  const own = useApp((state) => state.own)
  if (own === null || reading.kind === 'revision') return null
  const judgement = judgeReading(reading, { figures: own, figuresOf: () => undefined })
  const { verdict } = judgement
  return (
    <div data-own-verdict={verdict}>
      <dt>{check.byOwn}</dt>
      <dd>
        <Verdict verdict={verdict} judgement={judgement} check={check} />{' '}
        <span className="hint">“{own.release.title}”</span>
      </dd>
    </div>
  )
}

interface RightProps {
  readonly text: string
  readonly check: CheckedTextProps['check']
}

function Right({ text, check }: RightProps) {
  const { take } = useWords()
  const { copy, done, byHand, closeByHand } = useCopying<'sentence'>()
  return (
    <p className="right">
      {text}{' '}
      <button type="button" onClick={() => void copy('sentence', text)}>
        {check.copyRight}
      </button>{' '}
      <span role="status">{done === null ? '' : take.copied.sentence}</span>
      {byHand !== null && <CopyByHand text={byHand} close={closeByHand} />}
    </p>
  )
}

/** What has to be known beside the verdicts. */
function Notes({ told }: { readonly told: ClaimTold }) {
  if (told.notes.length === 0) return null
  return (
    <ul className="finding-notes">
      {told.notes.map(({ text, source }) => (
        <li key={text}>
          {text} {source !== null && <a href={source.address}>{source.name}</a>}
        </li>
      ))}
    </ul>
  )
}
