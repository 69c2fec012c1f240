import { useMemo } from 'react'
import type { Reference } from '../../domain/reference'
import { defaultRelease } from '../../domain/release/coverage'
import { countVerdict, exactCount } from '../../domain/verdict/countVerdict'
import { PageLink } from '../PageLink'
import { useReleases } from '../useReleases'
import { useDataLang, useWords } from '../wordsContext'

/** The first sentence of the article on exactly how many allies, with what its release and the newest whole one make of it. */
export function SentenceTeaser({ reference }: { readonly reference: Reference }) {
  const { teaser } = useWords()
  const own = useDataLang()
  const { article, claims, releases, coverage } = reference
  const heard = claims.find(({ claim }) => exactCount(claim) !== null)
  const newest = defaultRelease(releases, coverage)?.id
  const wanted = useMemo(
    () => [article.release, ...(newest === undefined ? [] : [newest])],
    [article.release, newest],
  )
  const { held } = useReleases(wanted)
  const claim = exactCount(heard?.claim ?? null)
  if (heard === undefined || claim === null) return null
  const resultIn = (id: string | undefined) => {
    const figures = held.find(({ release }) => release.id === id)
    return figures === undefined ? null : countVerdict(claim, figures)
  }
  const [then, now] = [resultIn(article.release), resultIn(newest)]
  return (
    <section className="teaser sentence-teaser" aria-labelledby="sentence-teaser">
      <h2 id="sentence-teaser">{teaser.sentenceTitle}</h2>
      <blockquote lang={own}>{heard.text}</blockquote>
      <p className="said">
        {teaser.reported(article)}{' '}
        <a className="whole" href={article.address} lang={own}>
          {article.publisher}
        </a>
      </p>
      <p className="verdicts">
        {then !== null && now !== null && (
          <>
            <strong>{teaser.thatDay[then.verdict]}</strong> {teaser.whoThen(then, reference.allies)}{' '}
            <strong>{teaser.today[now.verdict]}</strong>
            {teaser.whoNow(then, now, reference.allies)}
          </>
        )}
      </p>
      <p>
        <PageLink to="claims">{teaser.pasteYourOwn}</PageLink> · {teaser.nothingLeaves}
      </p>
    </section>
  )
}
