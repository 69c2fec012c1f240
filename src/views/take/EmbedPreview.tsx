import { useEffect, useRef } from 'react'
import { FRAME_SANDBOX } from '../../figures/document/frame'
import { type EmbedWidth, WIDTH_IN_PX } from '../../figures/embedWidths'
import type { Parts } from '../../words/parts'

interface EmbedPreviewProps {
  readonly src: string
  readonly title: string
  readonly width: EmbedWidth
  readonly height: number
  /** Called with each height that the embed tells, in px, and with its width. */
  readonly onSize: (height: number, width: number) => void
  readonly words: Parts['embedDialog']
}

/**
 * The embed as a story would hold it: the page itself in a frame of the width asked for, however narrow
 * the dialog, and as tall as it says it is.
 */
export function EmbedPreview({ src, title, width, height, onSize, words }: EmbedPreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      const own = frame.current
      const told = heightIn(data)
      if (own === null || source !== own.contentWindow || told === null) return
      onSize(told, own.clientWidth)
    }
    addEventListener('message', listen)
    return () => removeEventListener('message', listen)
  }, [onSize])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is beyond its edges is scrolled to by keyboard
    <section className="embed-preview" aria-label={words.previewLabel} tabIndex={0}>
      <iframe
        key={`${src} ${width}`}
        ref={frame}
        src={src}
        title={title}
        width={WIDTH_IN_PX[width]}
        height={height}
        referrerPolicy="no-referrer"
        sandbox={FRAME_SANDBOX}
      />
    </section>
  )
}

/** The height that a message tells, in px, if it is one of those. */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('datawrapper-height' in data)) return null
  const heights = data['datawrapper-height']
  if (typeof heights !== 'object' || heights === null || !('mtm' in heights)) return null
  return typeof heights.mtm === 'number' && heights.mtm > 0 ? heights.mtm : null
}
