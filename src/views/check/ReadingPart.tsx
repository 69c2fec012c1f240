import type { ReadingKind } from '../../domain/claim/reading'
import { countOpText, measureText, opText } from '../../domain/claim/readingFields'
import { READING_MEASURES } from '../../domain/claim/readingMeasure'
import type { WrittenParts } from '../../domain/claim/readingNotation'
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
import { AllyTicks, NumberField } from '../claims/ClaimInputs'
import { SelectField } from '../controls/SelectField'
import { useWords } from '../wordsContext'
import type { ReadingPartProps } from './readingPartProps'
import { TestFields } from './TestFields'
import { spanOf } from './usualParts'

/** The control that fits a part: a list to choose from, allies to tick, tests, or a field for a number. */
export function ReadingPart(props: ReadingPartProps) {
  const { name, written, change, reference, check } = props
  const text = written[name] ?? ''
  const label = check.partLabels[name] ?? name
  const put = (next: string) => change(partPut(written, name, next))
  const options = useOptions(props)
  if (name === 'test' || name === 'tests') return <TestFields {...props} label={label} put={put} />
  if (name === 'allies' || name === 'excluding') {
    const ticked = text === '' || text === 'nobody' ? [] : text.split('-')
    const nobody = name === 'allies' ? 'nobody' : ''
    return (
      <AllyTicks
        label={ticked.length === 0 ? label : `${label} (${ticked.length})`}
        allies={reference.allies}
        ticked={ticked}
        change={(codes) => put(codes.length === 0 ? nobody : codes.join('-'))}
        isOpen={false}
      />
    )
  }
  if (options !== null) {
    const all = text in options ? options : { [text]: text, ...options }
    return <SelectField label={label} value={text} options={all} choose={put} />
  }
  const unit = name === 'value' ? unitOf(written, check) : ''
  return (
    <NumberField
      label={unit === '' ? label : `${label}, ${unit}`}
      value={text}
      isWhole={false}
      change={put}
    />
  )
}

/** Another text for a part: none is unsaid; a number is meant to its last digit, and what is put by hand is no hedge. */
function partPut(written: WrittenParts, name: string, text: string): WrittenParts {
  const { [name]: _, ...others } = written
  const next: Record<string, string> =
    text === '' && !(name === 'value') ? others : { ...others, [name]: text.trim() }
  if (name === 'value' || name === 'op') delete next.soft
  if (name !== 'value' || written.prec === undefined) return next
  const decimals = text.split('.')[1]?.length ?? 0
  return { ...next, prec: decimals === 0 ? '1' : `0.${'1'.padStart(decimals, '0')}` }
}

function unitOf({ measure = '' }: WrittenParts, check: Parts['check']): string {
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
  return Object.fromEntries([...plain, ...parts])
}

function spanOptions(
  kind: ReadingKind,
  { releases }: Reference,
  check: Parts['check'],
  date: (day: string) => string,
): Options | null {
  const span = spanOf(kind)
  if (span === 'ends') return Object.fromEntries(ENDS.map((end) => [end, check.endNames[end]]))
  return span === 'releases'
    ? Object.fromEntries(releases.map(({ id, day }) => [id, date(day)]))
    : null
}
