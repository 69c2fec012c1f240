import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Loadable } from '../../src/state/loadable'
import { type Start, useLoaded } from '../../src/state/useLoaded'

const FAILED: Loadable<string> = { state: 'failed', failure: { kind: 'part' } }
const ready = (value: string): Loadable<string> => ({ state: 'ready', value })

/** Something that is loaded when the test says so; `asked` holds what each try was told. */
function byHand() {
  const asked: boolean[] = []
  const answers: ((loaded: Loadable<string>) => void)[] = []
  const start: Start<string> = (isRetry) => {
    asked.push(isRetry)
    return new Promise((resolve) => answers.push(resolve))
  }
  const answer = (loaded: Loadable<string>) => act(async () => answers.shift()?.(loaded))
  return { start, asked, answer }
}

const render = (first: Start<string> | null) =>
  renderHook((start: Start<string> | null) => useLoaded(start), { initialProps: first })

test('nothing is loaded before it is wanted, and then once', async () => {
  const { start, asked, answer } = byHand()
  const { result, rerender } = render(null)
  expect(result.current.loaded).toEqual({ state: 'idle' })
  rerender(start)
  expect(result.current.loaded).toEqual({ state: 'loading' })
  await answer(ready('here'))
  expect(result.current.loaded).toEqual(ready('here'))
  expect(asked).toEqual([false])
})

test('a failure is kept until the reader tries again; the try knows that it is one', async () => {
  const { start, asked, answer } = byHand()
  const { result, rerender } = render(start)
  await answer(FAILED)
  rerender(start)
  expect(result.current.loaded).toEqual(FAILED)
  act(() => result.current.retry())
  expect(result.current.loaded).toEqual({ state: 'loading' })
  await answer(ready('here'))
  expect(result.current.loaded).toEqual(ready('here'))
  expect(asked).toEqual([false, true])
})

test('what comes too late for what is wanted now is not shown', async () => {
  const [first, second] = [byHand(), byHand()]
  const { result, rerender } = render(first.start)
  rerender(second.start)
  await first.answer(ready('first'))
  expect(result.current.loaded).toEqual({ state: 'loading' })
  await second.answer(ready('second'))
  expect(result.current.loaded).toEqual(ready('second'))
})
