/**
 * Sees to it that a page is whole where its host's policy lets nothing run or style that stands in it: what does that is
 * a file beside this one (`src`), which no other page loads. A policy that requires trusted types has to let the page's own
 * script run, as that of the host files does (`publish/hosts`).
 */
export function comeLate({ src }: HTMLScriptElement): void {
  const { dataset } = document.documentElement
  if (dataset.booted !== undefined && document.querySelector('style')?.sheet) return
  const script = document.createElement('script')
  script.src = src.replace('late.js', 'boot.js')
  document.head.append(script)
}
