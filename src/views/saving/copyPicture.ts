const PNG = 'image/png'

/** Whether this browser lets a page put pictures on the clipboard: on plain http none does. */
export function canCopyPicture(): boolean {
  const clipboard: Clipboard | undefined =
    typeof navigator === 'undefined' ? undefined : navigator.clipboard
  return typeof clipboard?.write === 'function' && typeof ClipboardItem !== 'undefined'
}

/**
 * Puts a PNG that is still being drawn on the clipboard: some browsers take one only in the same moment as the click.
 * Rejects as the drawing does, or where the browser does not allow it.
 */
export async function copyPicture(png: Promise<string | Uint8Array>): Promise<void> {
  const blob = png.then((content) => new Blob([content as BlobPart], { type: PNG }))
  await navigator.clipboard.write([new ClipboardItem({ [PNG]: blob })])
  await blob
}
