import type { HeldRelease } from '../../domain/release/release'
import { LinkedText } from '../LinkedText'
import { useDataLang, useWords } from '../wordsContext'

/** What is known of the release shown, and of our copy of it. */
export function ReleaseFacts({ release }: { readonly release: HeldRelease }) {
  const { sources } = useWords()
  const { facts } = sources
  const own = useDataLang()
  const rows: readonly (readonly [label: string, fact: string, lang?: typeof own])[] = [
    [facts.title, release.title, own],
    [facts.document, release.document, own],
    release.address === null
      ? [facts.address, sources.notKnown]
      : [facts.address, release.address, own],
    [facts.copy, release.copy, own],
    release.checks === '' ? [facts.checks, sources.noChecks] : [facts.checks, release.checks, own],
    [facts.cutOff, sources.cutOff(release)],
    [facts.concept, sources.conceptOf(release)],
    [facts.prices, sources.priceBase(release)],
    [facts.estimates, sources.estimateYears(release)],
    [facts.decimals, sources.decimals(release)],
  ]
  return (
    <>
      <h2>{sources.releaseTitle(release)}</h2>
      <dl className="facts">
        {rows.map(([label, fact, lang]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd lang={lang}>
              <LinkedText text={fact} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
