import { AGGREGATES, type SeriesCode } from '../../domain/ally'
import { COMPARISONS, type Comparison } from '../../domain/claim/claim'
import type { Reference } from '../../domain/reference'
import type { Parts } from '../../words/parts'
import { AllySelect } from '../controls/AllySelect'
import { SelectField } from '../controls/SelectField'
import { AllyTicks, NumberField, YearField } from './ClaimInputs'
import type { ClaimDraft } from './claimDraft'

interface ClaimFieldsProps {
  readonly draft: ClaimDraft
  readonly change: (draft: ClaimDraft) => void
  readonly reference: Reference
  readonly desk: Parts['claimDesk']
}

/** The parts that a kind of claim has, besides its kind. */
export function ClaimFields(props: ClaimFieldsProps) {
  const { draft, change, reference, desk } = props
  const { kind } = draft
  const years = [...new Set(reference.coverage.map((row) => row.year))].sort((a, b) => a - b)
  const isOfOne = kind !== 'count' && kind !== 'group'
  return (
    <>
      <div className="claim-row">
        {isOfOne && <AllyField {...props} />}
        {kind === 'change' && (
          <YearField
            label={desk.sinceLabel}
            value={draft.since}
            years={years}
            choose={(since) => change({ ...draft, since })}
          />
        )}
        <YearField
          label={kind === 'change' ? desk.untilLabel : desk.yearLabel}
          value={draft.year}
          years={years}
          choose={(year) => change({ ...draft, year })}
        />
        {!isOfOne && (
          <NumberField
            label={desk.markLabel}
            value={draft.mark}
            isWhole={false}
            change={(mark) => change({ ...draft, mark })}
          />
        )}
        {kind === 'group' ? <GroupFields {...props} /> : <StatementFields {...props} kind={kind} />}
      </div>
      <OthersFields {...props} />
    </>
  )
}

function AllyField({ draft, change, reference, desk }: ClaimFieldsProps) {
  const codes = reference.allies.map(({ code }) => code)
  return (
    <AllySelect
      label={desk.allyLabel}
      value={draft.ally}
      series={draft.kind === 'rank' ? codes : [...codes, ...AGGREGATES]}
      allies={reference.allies}
      choose={(ally) => change({ ...draft, ally })}
    />
  )
}

interface StatementFieldsProps extends ClaimFieldsProps {
  readonly kind: Exclude<ClaimDraft['kind'], 'group'>
}

/** What is said of the number. */
function StatementFields({ draft, change, desk, kind }: StatementFieldsProps) {
  const fitting = COMPARISONS.filter((one) => kind === 'share' || one !== 'to one decimal')
  const options = Object.fromEntries(fitting.map((one) => [one, desk.comparisons[one]]))
  const isWhole = kind === 'count' || kind === 'rank'
  return (
    <>
      {kind === 'amount' && (
        <SelectField
          label={desk.measureLabel}
          value={draft.measure}
          options={desk.measures}
          choose={(measure) => change({ ...draft, measure })}
        />
      )}
      {kind === 'rank' && (
        <SelectField
          label={desk.endLabel}
          value={draft.fromBottom ? 'bottom' : 'top'}
          options={desk.ends}
          choose={(end) => change({ ...draft, fromBottom: end === 'bottom' })}
        />
      )}
      <SelectField<Comparison>
        label={desk.comparisonLabel}
        value={draft.comparison}
        options={options as Record<Comparison, string>}
        choose={(comparison) => change({ ...draft, comparison })}
      />
      <NumberField
        label={desk.numberLabels[kind]}
        value={draft.number}
        isWhole={isWhole}
        change={(number) => change({ ...draft, number })}
      />
      {draft.comparison === 'between' && (
        <NumberField
          label={desk.toLabel}
          value={draft.to}
          isWhole={isWhole}
          change={(to) => change({ ...draft, to })}
        />
      )}
    </>
  )
}

/** On which side of the mark, and who. */
function GroupFields({ draft, change, desk }: ClaimFieldsProps) {
  return (
    <>
      <SelectField
        label={desk.sideLabel}
        value={draft.side}
        options={desk.sides}
        choose={(side) => change({ ...draft, side })}
      />
      <SelectField
        label={desk.scopeLabel}
        value={draft.scope}
        options={desk.scopes}
        choose={(scope) => change({ ...draft, scope })}
      />
    </>
  )
}

/** The allies named, and those left out. */
function OthersFields({ draft, change, reference, desk }: ClaimFieldsProps) {
  const { kind, scope, named, without } = draft
  const isNaming = kind === 'group' && scope !== 'all'
  const isLeaving =
    kind === 'count' ||
    kind === 'rank' ||
    (kind === 'group' && scope !== 'each' && (scope !== 'none' || named.length === 0))
  const others = without.filter((code) => code !== 'USA')
  const keep = (codes: readonly SeriesCode[], isUsaOut: boolean) =>
    change({ ...draft, without: isUsaOut ? [...codes, 'USA'] : codes })
  const isUsaOut = without.includes('USA')
  return (
    <>
      {isNaming && (
        <AllyTicks
          label={desk.ticked(desk.namedLabel, named.length)}
          allies={reference.allies}
          ticked={named}
          change={(codes) => change({ ...draft, named: codes })}
          isOpen
        />
      )}
      {isNaming && scope === 'none' && <p className="hint">{desk.noneAtAll}</p>}
      {isLeaving && (
        <>
          <label className="claim-tick">
            <input
              type="checkbox"
              checked={isUsaOut}
              onChange={({ target }) => keep(others, target.checked)}
            />
            {desk.withoutUsa}
          </label>
          <AllyTicks
            label={desk.ticked(desk.withoutLabel, others.length)}
            allies={reference.allies.filter(({ code }) => code !== 'USA')}
            ticked={others}
            change={(codes) => keep(codes, isUsaOut)}
            isOpen={false}
          />
        </>
      )}
    </>
  )
}
