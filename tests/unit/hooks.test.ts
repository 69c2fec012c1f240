// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { AppStoreProvider, useApp, useFigures, useScene, useView } from '../../src/state/hooks'
import { createAppStore } from '../../src/state/store'
import { trustingFetch } from '../../src/state/vouching'
import { madeFiles } from './madeFiles'

afterEach(cleanup)

function madeStore() {
  const files = madeFiles()
  const asked: string[] = []
  const store = createAppStore(
    trustingFetch(async (path) => {
      asked.push(path)
      return files.get(path) ?? ''
    }),
    { read: () => '', write: () => {}, onReturn: () => () => {} },
  )
  const wrapper = ({ children }: { children: ReactNode }) =>
    createElement(AppStoreProvider, { value: store }, children)
  return { store, asked, wrapper }
}

describe('what a component sees of the store', () => {
  it('the scene waits for its files, is there once they are, and stays the same object', async () => {
    const { store, wrapper } = madeStore()
    const { result, rerender } = renderHook(() => useScene(), { wrapper })
    expect(result.current.state).toBe('idle')
    await act(() => store.getState().loadReference())
    expect(result.current.state).toBe('ready')
    const before = result.current
    rerender()
    expect(result.current).toBe(before)
  })

  it('the view follows the choice', async () => {
    const { store, wrapper } = madeStore()
    const { result } = renderHook(() => useView(), { wrapper })
    expect(result.current).toBeNull()
    await act(() => store.getState().loadReference())
    expect(result.current?.threshold).toBe(200)
    act(() => store.getState().choose({ threshold: 350 }))
    expect(result.current?.threshold).toBe(350)
  })

  it('who uses another release’s figures asks for them, once', async () => {
    const { store, asked, wrapper } = madeStore()
    await store.getState().loadReference()
    expect(asked).not.toContain('nato/2026-03.csv')
    const { result, rerender } = renderHook(() => useFigures('2026-03'), { wrapper })
    await waitFor(() => expect(result.current.state).toBe('ready'))
    rerender()
    expect(asked.filter((path) => path === 'nato/2026-03.csv')).toHaveLength(1)
  })

  it('without a store above it a component says what is missing', () => {
    expect(() => renderHook(() => useApp((state) => state.choice))).toThrow('AppStoreProvider')
  })
})
