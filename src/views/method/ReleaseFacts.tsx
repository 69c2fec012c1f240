import type { HeldRelease } from '../../domain/release/release'
import { LinkedText } from '../LinkedText'
import { useWords } from '../wordsContext'

/** What is known of the release shown, and of our copy of it. */
export function ReleaseFacts({ release }: { readonly release: HeldRelease }) {
  const { sources } = useWords()
  const { facts } = sources
  const rows: readonly (readonly [label: string, fact: string])[] = [
    [facts.title, release.title],
    [facts.document, release.document],
    [facts.address, release.address ?? sources.notKnown],
    [facts.copy, release.copy],
    [facts.checks, release.checks || sources.noChecks],
    [facts.cutOff, sources.cutOff(release)],
    [facts.concept, sources.conceptOf(release)],
    [facts.prices, sources.priceBase(release)],
    [facts.estimates, sources.estimateYears(release)],
    [facts.decimals, sources.decimals(release)],
  ]
  return (
    <>
      <h3>{sources.releaseTitle(release)}</h3>
      <dl className="facts">
        {rows.map(([label, fact]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <LinkedText text={fact} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
