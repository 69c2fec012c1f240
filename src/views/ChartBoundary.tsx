import { Component, type ReactNode } from 'react'

interface ChartBoundaryProps {
  /** Shown where the chart cannot be: its code did not load. The rest of the page goes on. */
  readonly fallback: ReactNode
  readonly children: ReactNode
}

/** Keeps a chart that cannot be loaded or drawn from taking the page with it. */
export class ChartBoundary extends Component<ChartBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children
  }
}
