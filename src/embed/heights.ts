/** What is known of the parent's loader: each has its own way of naming the frame. */
interface Loader {
  /** pym.js puts its name for the frame in the query. */
  readonly pymId: string | null
  /** WordPress puts a secret behind the hash. */
  readonly secret: string | undefined
  /** iframe-resizer tells its name for the frame in its first message. */
  resizerId: string | undefined
}

/** What a message may hold, whatever else it is: text has neither. */
type Asking = { readonly type?: unknown; readonly message?: unknown } | null | undefined

/**
 * Tells the frame's parent, if there is one, how tall the page is, in the language of every loader there is: on load, whenever
 * the height changes, and when the parent asks. Each loader ignores the other's messages. `pymId` is in the query.
 */
export function tellHeights(pymId: string | null): void {
  if (parent === window) return
  const page = document.documentElement
  const loader: Loader = {
    pymId,
    secret: /^#\?secret=(\w+)$/.exec(location.hash)?.[1],
    resizerId: undefined,
  }
  const tell = (kind: string) => {
    const height = Math.ceil(page.getBoundingClientRect().height)
    for (const message of messages(height, page.clientWidth, kind, loader)) {
      parent.postMessage(message, '*')
    }
  }
  addEventListener('message', ({ source, data }: MessageEvent<Asking>) => {
    if (source !== parent) return
    const id = resizerName(data)
    loader.resizerId = id ?? loader.resizerId
    if (id !== undefined) tell('init')
    else if (asks(data)) tell('size')
  })
  // The page is as tall as its content, not as its frame: no answer of the parent sets this off again.
  new ResizeObserver(() => tell('size')).observe(page)
  const greet = () => {
    parent.postMessage('[iFrameResizerChild]Ready', '*')
    tell('size')
  }
  greet()
  addEventListener('load', greet)
  // A loader that comes later than the frame has missed all that.
  setTimeout(greet, 1000)
  setTimeout(greet, 4000)
}

/** One message per loader that may listen. */
function messages(height: number, width: number, kind: string, loader: Loader): unknown[] {
  const { pymId, secret, resizerId } = loader
  return [
    // Datawrapper
    { 'datawrapper-height': { mtm: height } },
    // AMP and @newswire/frames
    { sentinel: 'amp', type: 'embed-size', height },
    // Embedly and Medium
    JSON.stringify({ src: location.href, context: 'iframe.resize', height }),
    pymId && `pymxPYMx${pymId}xPYMxheightxPYMx${height}`,
    // iframe-resizer 4 and 5; the last part is where 5 expects a version
    resizerId && `[iFrameSizer]${resizerId}:${height}:${width}:${kind}:mtm`,
    // WordPress, which makes no frame taller than 1,000 px: one that is keeps its height. It shows a frame on any message, and
    // only then has that the width of its column: heights are told from the second greeting on.
    secret && {
      message: performance.now() > 1e3 && (height < 1e3 || innerHeight < 1e3) && 'height',
      value: height,
      secret,
    },
  ].filter(Boolean)
}

/** iframe-resizer's name for this frame, if that is its first message. */
function resizerName(data: unknown): string | undefined {
  return /^\[iFrameSizer\]([^:]+):[^:]*:(?:true|false):/.exec(String(data))?.[1]
}

/** Whether a message asks for the height: one of pym.js, iframe-resizer, AMP or WordPress. */
function asks(data: Asking): boolean {
  return (
    /^(pymxPYMx|\[iFrameSizer\])/.test(String(data)) ||
    data?.type === 'frames-init' ||
    data?.message === 'ready'
  )
}
