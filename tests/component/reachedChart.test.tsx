import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { drawAt } from './drawnWidth'
import { openPage } from './openPage'

beforeEach(() => drawAt(900))

const hosted = () => document.querySelector('.chart-frame .recharts-wrapper')

test.each([
  ['pointed at', fireEvent.pointerEnter],
  ['touched', fireEvent.pointerDown],
] as const)(
  'the library that draws a chart comes when it is %s, and not before',
  async (_, reach) => {
    openPage('')
    await screen.findByRole('button', { name: 'Copy link' })
    const frame = document.querySelector('.chart-frame')
    if (frame === null) throw new Error('no chart')
    // What stands there until then is the whole chart already, to be pointed at and picked from.
    expect(frame.querySelectorAll('[data-datum]').length).toBe(33)
    expect(hosted()).toBeNull()
    // The keyboard explores what is there, and keeps its place.
    fireEvent.focusIn(frame)
    expect(hosted()).toBeNull()
    reach(frame)
    await waitFor(() => expect(hosted()).not.toBeNull())
  },
)
