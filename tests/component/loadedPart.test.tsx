import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { DEFAULT_LANGUAGE } from '../../src/domain/view/language'
import { holdPart } from '../../src/state/heldParts'
import { holdWords } from '../../src/views/heldWords'
import { type BringPart, LoadedPart } from '../../src/views/loading/LoadedPart'
import { WordsContext } from '../../src/views/wordsContext'

const words = await holdWords(DEFAULT_LANGUAGE, 'onPage')
const Poland = ({ share }: { readonly share: string }) => <p>Poland {share}</p>

/** Brings what says a share once the network is there, and counts how often it is asked for. */
function offline() {
  const network = { isThere: false }
  const bring = vi.fn<BringPart<{ readonly share: string }>>(async () => {
    if (!network.isThere) throw new TypeError('Failed to fetch dynamically imported module')
    return Poland
  })
  return { bring, network }
}

function show(bring: BringPart<{ readonly share: string }>) {
  return act(async () =>
    render(
      <WordsContext value={words}>
        <LoadedPart bring={bring} props={{ share: '4.12' }} failedTitle="The share is not here" />
      </WordsContext>,
    ),
  )
}

beforeEach(() => {
  // React reports what a boundary has caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

describe('a part of the page that cannot be had', () => {
  test('is asked for once, named, and there once the reader tries again', async () => {
    const { bring, network } = offline()
    await show(bring)
    expect(await screen.findByText('The share is not here')).toBeTruthy()
    expect(bring).toHaveBeenCalledTimes(1)
    network.isThere = true
    await act(() => userEvent.click(screen.getByRole('button', { name: 'Try again' })))
    expect(await screen.findByText('Poland 4.12')).toBeTruthy()
    expect(screen.queryByText('The share is not here')).toBeNull()
    expect(bring).toHaveBeenCalledTimes(2)
  })

  test('is asked for again where it is shown anew', async () => {
    const { bring, network } = offline()
    const { unmount } = await show(bring)
    expect(await screen.findByText('The share is not here')).toBeTruthy()
    unmount()
    network.isThere = true
    await show(bring)
    expect(await screen.findByText('Poland 4.12')).toBeTruthy()
  })

  test('that is drawn from what cannot be had, such as its words, does not ask for it for ever', async () => {
    const bringWords = vi.fn(async () => Promise.reject<string>(new TypeError('Failed to fetch')))
    const { use } = await import('react')
    const Worded = () => <p>{use(holdPart('made-up words', bringWords))}</p>
    const bring: BringPart<{ readonly share: string }> = async () => Worded
    await show(bring)
    expect(await screen.findByText('The share is not here')).toBeTruthy()
    expect(bringWords).toHaveBeenCalledTimes(1)
  })
})
