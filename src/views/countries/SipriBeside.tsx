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
import { useWords, useWordsOf } from '../wordsContext'
import { useSipri } from './useSipri'

interface SipriBesideProps {
  readonly ally: Ally
  readonly figures: ReleaseFigures
  readonly threshold: Hundredths
  /** NATO’s figures in the release shown, gaps kept. */
  readonly nato: readonly Observation[]
}

/** NATO’s series in one release and SIPRI’s much longer one, beside each other and never joined. */
export function SipriBeside(props: SipriBesideProps) {
  const words = useWords()
  const { sipri: said, profile } = useWordsOf('countryPages')
  const name = words.noun.nameOf([props.ally], props.ally.code)
  const sipri = useSipri(props.ally.code)
  const held = sipri.state === 'ready' ? sipri.value : NONE
  const figure = useMemo(
    () => figureOf(props, held, { ...words, said }),
    [props, held, words, said],
  )
  const last = held.findLast(({ year }) =>
    props.nato.some((o) => o.year === year && o.value !== null),
  )
  const beside = props.nato.find(({ year }) => year === last?.year)
  return (
    <section aria-labelledby="sipri-heading" aria-busy={sipri.state === 'loading'}>
      <h3 id="sipri-heading">{profile.headings.share}</h3>
      <figure className="shares-figure" aria-label={said.alt(name, props.nato, held)}>
        <Exploration words={words.exploring}>
          <SharesDrawing figure={figure} height={240} named={decadesIn(figure.years)} />
        </Exploration>
      </figure>
      {sipri.state === 'loading' && <p className="waiting">{said.loading}</p>}
      {sipri.state === 'failed' && <p>{said.unreachable}</p>}
      {sipri.state === 'ready' && held.length === 0 && <p>{said.none}</p>}
      {held.length > 0 && (
        <>
          {beside !== undefined && last !== undefined && (
            <p className="prose">{said.besideSentence(beside, last)}</p>
          )}
          <p className="prose">
            {said.explanation} <a href={said.definitionLink.address}>{said.definitionLink.text}</a>
          </p>
          <BesideTable nato={props.nato} sipri={held} />
          <p className="hint prose">
            {said.credit([...new Set(held.map(({ edition }) => edition))])}{' '}
            <a href={said.termsLink.address}>{said.termsLink.text}</a>
          </p>
        </>
      )}
    </section>
  )
}

const NONE: readonly SipriShare[] = []

/** Every other decade, and where there is room those between; for a short series, its ends. */
function decadesIn([first, last]: readonly [number, number]) {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const decades = years.filter((year) => year % 10 === 0)
  if (decades.length < 3) return { always: [first, last], roomy: [] }
  return {
    always: decades.filter((year) => year % 20 === 0),
    roomy: decades.filter((year) => year % 20 !== 0),
  }
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
  return {
    title: said.title(noun.nameOf([ally], ally.code), years),
    years,
    ...sharesScale([...values, threshold], formats.mark),
    mark: { value: threshold, from },
    lines: [
      natoLine(nato, ally, threshold, {
        name: said.natoName,
        endText: to === undefined ? '' : figure.valueWords(to),
        label: (point) =>
          figure.datumLabel({
            name: noun.nameOf([ally], point.series),
            observation: point,
            threshold,
            isAggregate: false,
            withYear: true,
          }),
      }),
      sipriLine(sipri, {
        name: said.name,
        endText: latest === undefined ? '' : formats.share(latest.value, 2),
        label: (own) => `${said.name}, ${own.year}, ${said.figureWords(own)}`,
      }),
    ],
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
