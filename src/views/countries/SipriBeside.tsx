import { useMemo } from 'react'
import type { Ally } from '../../domain/ally'
import type { Hundredths } from '../../domain/hundredths'
import type { Observation, ReleaseFigures } from '../../domain/observation/observation'
import type { SipriShare } from '../../domain/observation/sipri'
import { Exploration } from '../../exploring/Exploration'
import { SharesDrawing } from '../../figures/shares/SharesDrawing'
import {
  natoLine,
  type SharesFigure,
  sharesScale,
  sipriLine,
} from '../../figures/shares/sharesFigure'
import type { Parts, Words } from '../../words/parts'
import { PhoneFold } from '../folding/PhoneFold'
import { useWords, useWordsOf } from '../wordsContext'
import { SharesKey } from './SharesKey'
import { useSipri } from './useSipri'

interface SipriBesideProps {
  readonly ally: Ally
  readonly figures: ReleaseFigures
  readonly threshold: Hundredths
  /** NATO’s figures in the release shown, gaps kept. */
  readonly nato: readonly Observation[]
}

/** NATO’s series in one release as the chart, and SIPRI’s much longer one small, with NATO’s beside it and never joined. */
export function SipriBeside(props: SipriBesideProps) {
  const words = useWords()
  const { sipri: said, profile } = useWordsOf('countryPages')
  const name = words.noun.nameOf([props.ally], props.ally.code)
  const sipri = useSipri(props.ally.code)
  const held = sipri.state === 'ready' ? sipri.value : NONE
  const { large, small } = useMemo(() => {
    const all = { ...words, said }
    return { large: figureOf(props, NONE, all), small: figureOf(props, held, all) }
  }, [props, held, words, said])
  const last = held.findLast(({ year }) =>
    props.nato.some((o) => o.year === year && o.value !== null),
  )
  const beside = props.nato.find(({ year }) => year === last?.year)
  return (
    <section
      className="share-lines"
      aria-labelledby="share-heading"
      aria-busy={sipri.state === 'loading'}
    >
      <div>
        <h3 id="share-heading">{profile.headings.share}</h3>
        <ShareLines figure={large} height={300} alt={said.alt(name, props.nato, NONE)} />
        <SharesKey figures={[large]} threshold={props.threshold} />
      </div>
      <div>
        <PhoneFold title={said.heading} holds={said.held}>
          {sipri.state === 'loading' && <p className="waiting">{said.loading}</p>}
          {sipri.state === 'failed' && <p>{said.unreachable}</p>}
          {sipri.state === 'ready' && held.length === 0 && <p>{said.none}</p>}
          {held.length > 0 && (
            <>
              <ShareLines figure={small} height={110} alt={said.alt(name, props.nato, held)} />
              {beside !== undefined && last !== undefined && (
                <p className="prose">{said.besideSentence(beside, last)}</p>
              )}
              <BesideTable nato={props.nato} sipri={held} />
              <details className="beside-fold">
                <summary>{said.explanationSummary}</summary>
                <p className="prose">
                  {said.explanation}{' '}
                  <a href={said.definitionLink.address}>{said.definitionLink.text}</a>
                </p>
              </details>
              <p className="hint prose">
                {said.credit([...new Set(held.map(({ edition }) => edition))])}{' '}
                <a href={said.termsLink.address}>{said.termsLink.text}</a>
              </p>
            </>
          )}
        </PhoneFold>
      </div>
    </section>
  )
}

interface ShareLinesProps {
  readonly figure: SharesFigure
  readonly height: number
  readonly alt: string
}

function ShareLines({ figure, height, alt }: ShareLinesProps) {
  const { exploring } = useWords()
  return (
    <figure className="shares-figure" aria-label={alt}>
      <Exploration words={exploring}>
        <SharesDrawing figure={figure} height={height} named={namedIn(figure.years)} />
      </Exploration>
    </figure>
  )
}

const NONE: readonly SipriShare[] = []

/** Every other decade, and where there is room those between; of a short series every fourth year from its last, and every other. */
function namedIn([first, last]: readonly [number, number]) {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const decades = years.filter((year) => year % 10 === 0)
  const [named, isAlways] =
    decades.length < 3
      ? [years.filter((year) => (last - year) % 2 === 0), (year: number) => (last - year) % 4 === 0]
      : [decades, (year: number) => year % 20 === 0]
  return { always: named.filter(isAlways), roomy: named.filter((year) => !isAlways(year)) }
}

function figureOf(
  { ally, nato, threshold }: SipriBesideProps,
  sipri: readonly SipriShare[],
  { formats, figure, noun, said }: Words & { readonly said: Parts['countryPages']['sipri'] },
): SharesFigure {
  const values = [...nato.flatMap(({ value }) => value ?? []), ...sipri.map(({ value }) => value)]
  const held = nato.filter(({ value }) => value !== null)
  const [from, to] = [held[0]?.year ?? nato[0]?.year ?? 0, held.at(-1)]
  const years = [Math.min(from, sipri[0]?.year ?? from), to?.year ?? from] as const
  const latest = sipri.at(-1)
  const isAlone = sipri.length === 0
  const last = to === undefined ? '' : figure.valueWords(to)
  const own = natoLine(nato, ally, threshold, {
    name: isAlone ? noun.nameOf([ally], ally.code) : said.natoName,
    endText: isAlone ? last : `${said.natoName} ${last}`,
    label: (point) =>
      figure.datumLabel({
        name: noun.nameOf([ally], point.series),
        observation: point,
        threshold,
        isAggregate: false,
        withYear: true,
      }),
  })
  const other = {
    name: said.name,
    endText: latest === undefined ? '' : `${said.name} ${formats.share(latest.value, 2)}`,
    label: (point: SipriShare) => `${said.name}, ${point.year}, ${said.figureWords(point)}`,
  }
  return {
    title: said.title(noun.nameOf([ally], ally.code), years, !isAlone),
    years,
    ...sharesScale([...values, threshold], formats.mark),
    mark: { value: threshold, from },
    // Beside SIPRI’s line NATO’s figures are not named again: the chart has them.
    lines: isAlone ? [own] : [{ ...own, marks: [] }, sipriLine(sipri, other)],
  }
}

/** The years that both have, so that the difference can be read. */
function BesideTable({
  nato,
  sipri,
}: {
  readonly nato: readonly Observation[]
  readonly sipri: readonly SipriShare[]
}) {
  const { figure } = useWords()
  const { sipri: said, money } = useWordsOf('countryPages')
  const rows = nato.flatMap((own) => {
    const other = sipri.find(({ year }) => year === own.year)
    return own.value === null || other === undefined ? [] : [{ own, other, value: own.value }]
  })
  if (rows.length === 0) return null
  return (
    <details className="beside-fold">
      <summary>{said.tableSummary}</summary>
      <table className="sipri-table">
        <thead>
          <tr>
            <th scope="col">{said.tableHeads.year}</th>
            <th scope="col" className="numeric">
              {said.natoName}
            </th>
            <th scope="col" className="numeric">
              {said.name}
            </th>
            <th scope="col" className="numeric">
              {said.tableHeads.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ own, other, value }) => (
            <tr key={own.year} data-year={own.year}>
              <th scope="row">{own.year}</th>
              <td className="numeric">{figure.valueWords(own)}</td>
              <td className="numeric">{said.figureWords(other)}</td>
              <td className="numeric">{money.signedWords(other.value - value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
