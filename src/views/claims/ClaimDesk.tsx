import { useId, useMemo } from 'react'
import { isAggregate } from '../../domain/ally'
import type { Reading } from '../../domain/claim/reading'
import { readReading, writeReading } from '../../domain/claim/readingNotation'
import { namedIn } from '../../domain/claim/readingScope'
import type { Reference } from '../../domain/reference'
import type { Parts } from '../../words/parts'
import type { BesidePageProps } from '../besidePageProps'
import { claimOfDesk } from '../check/askedClaims'
import { useDataLang, useWords, useWordsOf } from '../wordsContext'
import { ClaimStart } from './ClaimStart'
import { ClaimVerdicts } from './ClaimVerdicts'
import type { HeardClaim } from './heardClaim'
import { ReadingForm } from './ReadingForm'
import { useKnownClaims } from './useKnownClaims'

/** The claim desk: a claim built from parts, and what each release makes of it. */
export function ClaimDesk({ view, reference, choose }: BesidePageProps) {
  const [desk, check] = [useWordsOf('claimDesk'), useWordsOf('check')]
  const { loaded: known, retry } = useKnownClaims(reference)
  const fromArticle = useMemo(() => articleClaims(reference), [reference])
  const wanted = claimOfDesk(view)
  const asked = useMemo(() => askedClaim(wanted, reference), [wanted, reference])
  // The article's first stands in place of one that is not given, or cannot be read.
  const claim = asked ?? fromArticle[0]?.claim
  const formId = useId()
  if (claim === undefined) return <p className="prose">{desk.intro}</p>
  const shown = { ...view, claim: writeReading(claim), said: null }
  const often = known.state === 'ready' ? known.value : []
  const heard = [...fromArticle, ...often].find((one) => writeReading(one.claim) === shown.claim)
  return (
    <div className="claim-desk">
      <p className="prose">{desk.intro}</p>
      {wanted !== null && asked === null && (
        <p className="prose" role="status">
          {desk.unreadable}
        </p>
      )}
      <ClaimStart
        article={fromArticle}
        known={known}
        retry={retry}
        view={shown}
        choose={choose}
        desk={desk}
      />
      <section className="claim-form" aria-labelledby={formId}>
        <h2 id={formId}>{desk.formTitle}</h2>
        <ReadingForm
          reading={claim}
          reference={reference}
          change={(notation) => choose({ claim: notation, said: undefined }, 'replace')}
          check={check}
        />
      </section>
      <section className="claim-result" aria-labelledby="verdicts">
        <h2 id="verdicts" tabIndex={-1}>
          {desk.claimSentence(claim, reference.allies)}
        </h2>
        {heard !== undefined && <Heard heard={heard} desk={desk} />}
        <ClaimVerdicts
          claim={claim}
          embedId={heard?.id ?? null}
          view={shown}
          reference={reference}
          choose={choose}
          desk={desk}
        />
      </section>
    </div>
  )
}

function articleClaims({ claims }: Reference): readonly HeardClaim[] {
  return claims.flatMap(({ claim, ...rest }) => (claim === null ? [] : [{ ...rest, claim }]))
}

/** The claim of a link, if it can be read and its allies are known. */
function askedClaim(text: string | null, { allies }: Reference): Reading | null {
  const claim = text === null ? null : readReading(text)
  if (claim === null) return null
  const isKnown = (code: string) => isAggregate(code) || allies.some((ally) => ally.code === code)
  return namedIn(claim).every(isKnown) ? claim : null
}

interface HeardProps {
  readonly heard: HeardClaim
  readonly desk: Parts['claimDesk']
}

/** Who said it, in our words, and where it was reported. */
function Heard({ heard, desk }: HeardProps) {
  const { basis } = useWords()
  const own = useDataLang()
  return (
    <p className="claim-heard prose">
      <span lang={own}>{heard.text}</span>. <a href={heard.source}>{desk.source}</a> (
      {basis.factStatusWords[heard.status]})
    </p>
  )
}
