import type { ReadingKind } from '../../domain/claim/reading'
import { countOpText, measureText, opText } from '../../domain/claim/readingFields'
import { READING_MEASURES } from '../../domain/claim/readingMeasure'
import { partNames, type WrittenParts } from '../../domain/claim/readingNotation'
import {
  CHANGE_MANNERS,
  ENDS,
  GROUPS,
  OPS,
  PART_OPS,
  SET_SCOPES,
  UNCHECKABLE_REASONS,
} from '../../domain/claim/readingTerms'
import type { Reference } from '../../domain/reference'
import type { Parts } from '../../words/parts'
import { SelectField } from '../controls/SelectField'
import { useWords } from '../wordsContext'
import { AllyTicks, NumberField } from './PartInputs'
import type { ReadingPartProps } from './readingPartProps'
import { TestFields } from './TestFields'
import { lastDigit } from './typedNumber'
import { spanOf } from './usualParts'

/** The control that fits a part: a list to choose from, allies to tick, tests, or a field for a number. */
export function ReadingPart(props: ReadingPartProps) {
  const { kind, name, written, change, reference, check } = props
  const text = written[name] ?? ''
  const label = check.partLabels[name] ?? name
  const put = (next: string) => change(partPut(kind, written, name, next))
  const options = useOptions(props)
  if (name === 'test' || name === 'tests') return <TestFields {...props} label={label} put={put} />
  if (name === 'excluding') return <Excluding {...props} label={label} put={put} />
  if (name === 'allies') {
    return (
      <AllyTicks
        label={label}
        allies={reference.allies}
        ticked={text === 'nobody' ? [] : codesIn(text)}
        change={(codes) => put(codes.length === 0 ? 'nobody' : codes.join('-'))}
        isOpen
      />
    )
  }
  if (options !== null) {
    const all = text in options ? options : { [text]: text, ...options }
    return <SelectField label={label} value={text} options={all} choose={put} />
  }
  const unit = name === 'value' ? unitOf(kind, written, check) : ''
  return <NumberField label={unit === '' ? label : `${label}, ${unit}`} value={text} change={put} />
}

const codesIn = (text: string): readonly string[] => (text === '' ? [] : text.split('-'))

interface ExcludingProps extends ReadingPartProps {
  readonly label: string
  readonly put: (text: string) => void
}

/** Who is left out: the United States by a tick of its own, for they are left out most often. */
function Excluding({ name, written, reference, check, label, put }: ExcludingProps) {
  const codes = codesIn(written[name] ?? '')
  const others = codes.filter((code) => code !== 'USA')
  const isUsaOut = codes.includes('USA')
  return (
    <>
      <label className="part-tick">
        <input
          type="checkbox"
          checked={isUsaOut}
          onChange={({ target }) => put([...others, ...(target.checked ? ['USA'] : [])].join('-'))}
        />
        {check.withoutUsa}
      </label>
      <AllyTicks
        label={label}
        allies={reference.allies.filter(({ code }) => code !== 'USA')}
        ticked={others}
        change={(next) => put([...next, ...(isUsaOut ? ['USA'] : [])].join('-'))}
        isOpen={false}
      />
    </>
  )
}

/** Another text for a part: none is unsaid; a number is meant to its last digit, and what is put by hand is no hedge and leaves nothing open. */
function partPut(
  kind: ReadingKind,
  written: WrittenParts,
  name: string,
  text: string,
): WrittenParts {
  const { [name]: _, ...others } = written
  const next: Record<string, string> =
    text === '' && !(name === 'value') ? others : { ...others, [name]: text.trim() }
  if (name === 'value' || name === 'op') delete next.soft
  if (name === 'op' && text !== 'ge') delete next.at_most
  if (name === 'measure') delete next.or_share
  const isExact = partNames(kind).some((part) => part.name === 'prec') && next.op === 'eq'
  return name === 'value' && (isExact || written.prec !== undefined)
    ? { ...next, prec: lastDigit(text) }
    : next
}

function unitOf(
  kind: ReadingKind,
  { measure = '', how }: WrittenParts,
  check: Parts['check'],
): string {
  if (kind === 'count' || kind === 'ratio') return ''
  if (how === 'percent' || how === 'factor') return ''
  const known = measureText.read(measure)
  return known === null ? '' : check.unitHints[known]
}

type Options = Readonly<Record<string, string>>

/** What a part can be, as written, with its names; `null` for a number. */
function useOptions({ kind, name, isNeeded, reference, check }: ReadingPartProps): Options | null {
  const { noun, formats, lang } = useWords()
  const codes = reference.allies
    .map(({ code }) => [code, noun.nameOf(reference.allies, code)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, lang))
  const sums = [
    ['NATO', noun.nameOf(reference.allies, 'NATO_TOTAL')],
    ['EURCAN', noun.nameOf(reference.allies, 'NATO_EUR_CAN')],
  ] as const
  const of = <T extends string>(words: readonly T[], names: Readonly<Record<T, string>>) =>
    Object.fromEntries(words.map((word) => [word.replaceAll('_', '-'), names[word]]))
  switch (name) {
    case 'who':
      return Object.fromEntries(kind === 'rank' || kind === 'gaprank' ? codes : [...codes, ...sums])
    case 'num':
    case 'den':
    case 'a':
    case 'b':
      return Object.fromEntries([...codes, ...sums, ['others', check.others]])
    case 'measure':
      return of(READING_MEASURES, check.measureNouns)
    case 'op':
      return opOptions(kind, check)
    case 'or_share':
      return check.orShareNames
    case 'scope':
      return of(SET_SCOPES, check.scopeNames)
    case 'how':
      return of(CHANGE_MANNERS, check.changeNames)
    case 'end':
      return check.peakNames
    case 'reason':
      return of(UNCHECKABLE_REASONS, check.reasonWords)
    case 'among':
      return { ...(isNeeded ? {} : { '': check.everybody }), ...of(GROUPS, check.groupNames) }
    case 'year':
    case 'since':
      return { ...(isNeeded ? {} : { '': '–' }), ...yearOptions(reference) }
    case 'from':
    case 'to':
      return spanOptions(kind, reference, check, formats.date)
    default:
      return null
  }
}

function opOptions(kind: ReadingKind, check: Parts['check']): Options {
  const plain = OPS.map((op) => [opText.write(op), check.opNames[op]] as const)
  if (kind !== 'count') return Object.fromEntries(plain)
  const parts = PART_OPS.map((op) => [countOpText.write(op), check.partOpNames[op]] as const)
  // A number of allies is never rounded.
  return { ...Object.fromEntries([...plain, ...parts]), eq: check.exactly }
}

function spanOptions(
  kind: ReadingKind,
  reference: Reference,
  check: Parts['check'],
  date: (day: string) => string,
): Options {
  const span = spanOf(kind)
  if (span === 'ends') return Object.fromEntries(ENDS.map((end) => [end, check.endNames[end]]))
  return span === 'releases'
    ? Object.fromEntries(reference.releases.map(({ id, day }) => [id, date(day)]))
    : yearOptions(reference)
}

/** The years of which any release holds shares. */
function yearOptions({ coverage }: Reference): Options {
  return Object.fromEntries(coverage.map(({ year }) => [year, String(year)]))
}
