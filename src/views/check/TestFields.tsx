import { useState } from 'react'
import { opText, testsText, testText } from '../../domain/claim/readingFields'
import { OPS, type Op, type Test } from '../../domain/claim/readingTerms'
import { NumberField } from '../claims/ClaimInputs'
import { SelectField } from '../controls/SelectField'
import type { ReadingPartProps } from './readingPartProps'

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

interface OneTestProps {
  readonly test: Test
  readonly label: string
  readonly change: (test: Test) => void
  readonly check: ReadingPartProps['check']
}

function OneTest({ test, label, change, check }: OneTestProps) {
  const [typed, setTyped] = useState(String(test.value))
  const options = Object.fromEntries(OPS.map((op) => [op, check.opNames[op]])) as Record<Op, string>
  const unit = test.change_from === undefined ? (test.measure ?? 'share') : null
  const changeNumber = (text: string) => {
    setTyped(text)
    const read = testText.read(`${opText.write('>=')}-${text.trim().replace(',', '.')}`)
    if (read !== null) change({ ...test, value: read.value })
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
        value={typed}
        isWhole={false}
        change={changeNumber}
      />
    </>
  )
}
