import { useState } from 'react'
import { parseDecimal } from '../../domain/claim/decimalText'
import { testsText, testText } from '../../domain/claim/readingFields'
import { OPS, type Op, type Test } from '../../domain/claim/readingTerms'
import { SelectField } from '../controls/SelectField'
import { NumberField } from './PartInputs'
import type { ReadingPartProps } from './readingPartProps'
import { typedNumber } from './typedNumber'

interface TestFieldsProps extends ReadingPartProps {
  readonly label: string
  readonly put: (text: string) => void
}

/** What a figure must pass: how it is compared, and with what number; one or several. */
export function TestFields({ name, written, label, put, check }: TestFieldsProps) {
  const tests = testsText.read(written[name] ?? '') ?? []
  const isOne = tests.length < 2
  const change = (at: number, next: Test) => {
    const all = tests.map((test, index) => (index === at ? next : test))
    const [first] = all
    if (first !== undefined) put(name === 'test' ? testText.write(first) : testsText.write(all))
  }
  return tests.map((test, index) => (
    <OneTest
      // The order of tests never changes.
      // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name
      key={index}
      test={test}
      label={isOne ? label : `${label} ${index + 1}`}
      change={(next) => change(index, next)}
      check={check}
    />
  ))
}

/** The number of a field, and the test's while it makes none. */
interface Typed {
  readonly text: string
  readonly over: number
}

const numberIn = (text: string) => parseDecimal(typedNumber(text))

interface OneTestProps {
  readonly test: Test
  readonly label: string
  readonly change: (test: Test) => void
  readonly check: ReadingPartProps['check']
}

function OneTest({ test, label, change, check }: OneTestProps) {
  const [typed, setTyped] = useState<Typed | null>(null)
  const { text, over } = typed ?? { text: '', over: Number.NaN }
  // What is typed belongs to the number that it makes, or over which it was begun and makes none yet.
  const isOwn = over === test.value || numberIn(text) === test.value
  const options = Object.fromEntries(OPS.map((op) => [op, check.opNames[op]])) as Record<Op, string>
  const unit = test.change_from === undefined ? (test.measure ?? 'share') : null
  const changeNumber = (next: string) => {
    const value = numberIn(next)
    setTyped({ text: next, over: value === null ? test.value : Number.NaN })
    if (value !== null) change({ ...test, value })
  }
  return (
    <>
      <SelectField<Op>
        label={label}
        value={test.op}
        options={options}
        choose={(op) => change({ ...test, op })}
      />
      <NumberField
        label={unit === null ? check.pointsSince(test.change_from ?? 0) : check.unitHints[unit]}
        value={isOwn ? text : String(test.value)}
        change={changeNumber}
      />
    </>
  )
}
