import { Component, type ReactNode } from 'react'
import { forgetFailed } from '../../state/heldParts'

interface PartBoundaryProps {
  /** Shown where the part cannot be: its code did not load. The rest of the page goes on; what it is given tries again. */
  readonly fallback: (again: () => void) => ReactNode
  readonly children: ReactNode
}

/** Keeps a part that cannot be loaded or drawn from taking the page with it. Once it is left it is tried again where it is shown next. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentWillUnmount() {
    forgetFailed()
  }

  readonly again = () => {
    forgetFailed()
    this.setState({ hasFailed: false })
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback(this.again) : this.props.children
  }
}
