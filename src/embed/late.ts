/**
 * Sees to it that a page is whole where its host's policy lets nothing run or style that stands in it: what does that is
 * the file that the element before this script names, which no other page loads. It is taken over as it stands in the page,
 * since a policy may refuse to every script the address of another.
 */
export function comeLate({ previousSibling }: HTMLScriptElement): void {
  const { dataset } = document.documentElement
  if (dataset.booted !== undefined && document.querySelector('style')?.sheet) return
  const script = previousSibling as HTMLScriptElement
  script.type = ''
  document.head.append(script)
}
