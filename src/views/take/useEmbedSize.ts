import { useCallback, useState } from 'react'
import type { ChartKind } from '../../domain/view/view'
import type { EmbedWidth } from '../../figures/embedWidths'
import { KINDS } from '../../figures/kinds'

/** How wide an embed is tried, and how tall it then is. */
export interface EmbedSize {
  readonly width: EmbedWidth
  readonly setWidth: (width: EmbedWidth) => void
  /** Px, in tens: as the embed told, or what is usual until it has. */
  readonly height: number
  /** Width and height in px as the embed told them, or `null` until it has. */
  readonly told: readonly [width: number, height: number] | null
  readonly onSize: (height: number, width: number) => void
}

/** The size of the embed at `path`; it is told anew for each address and each width. */
export function useEmbedSize(chart: ChartKind, path: string): EmbedSize {
  const [width, setWidth] = useState<EmbedWidth>(() => (innerWidth < 720 ? 'phone' : 'column'))
  const [told, setTold] = useState<{ of: string; size: readonly [number, number] } | null>(null)
  const of = `${path} ${width}`
  const onSize = useCallback(
    (height: number, px: number) => setTold({ of, size: [px, height] }),
    [of],
  )
  const size = told?.of === of ? told.size : null
  const height = size === null ? KINDS[chart].firstHeight[width] : Math.ceil(size[1] / 10) * 10
  return { width, setWidth, height, told: size, onSize }
}
