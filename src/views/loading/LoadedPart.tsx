import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { holdPart } from '../../state/heldParts'
import { FailureNotice } from './FailureNotice'
import { PartBoundary } from './PartBoundary'

/** Brings a component with its part of the program; the same function each time. */
export type BringPart<Props> = () => Promise<ComponentType<Props>>

interface PartProps<Props> {
  readonly bring: BringPart<Props>
  readonly props: Props
}

interface LoadedPartProps<Props> extends PartProps<Props> {
  /** Heads what is said where it cannot be had. */
  readonly failedTitle: string
  /** Whether it is to be loaded yet. */
  readonly isWanted?: boolean
  /** Stands there until it is here. */
  readonly meanwhile?: ReactNode
  /** Stands below what is said where it cannot be had. */
  readonly instead?: ReactNode
}

/**
 * A component whose part of the program, with the words that it says, is loaded when it is first shown. Where that cannot be had
 * it is said, and can be tried again; the rest of the page goes on.
 */
export function LoadedPart<Props extends object>(props: LoadedPartProps<Props>) {
  const { failedTitle, isWanted = true, meanwhile = null, instead, ...part } = props
  const failed = (again: () => void) => (
    <>
      <FailureNotice failure={{ kind: 'part' }} title={failedTitle} retry={again} />
      {instead}
    </>
  )
  return (
    <PartBoundary fallback={failed}>
      <Suspense fallback={meanwhile}>{isWanted ? <Part {...part} /> : meanwhile}</Suspense>
    </PartBoundary>
  )
}

function Part<Props extends object>({ bring, props }: PartProps<Props>) {
  const Own = componentOf(holdPart(bring, bring))
  return <Own {...props} />
}

/** The components that were brought, or are being brought. */
const components = new WeakMap<Promise<unknown>, unknown>()

/** A component that waits for what brings it: the same each time it is drawn. */
function componentOf<Props>(brought: Promise<ComponentType<Props>>): ComponentType<Props> {
  const under = components.get(brought) as ComponentType<Props> | undefined
  if (under !== undefined) return under
  const own = lazy(async () => ({ default: await brought }))
  components.set(brought, own)
  return own as unknown as ComponentType<Props>
}
