/**
 * Does from files what a host's policy does not let a page do itself. Styles that stand in it and were blocked are
 * adopted, in the page and in whatever is drawn later: a policy does not forbid what a script of the host sets. Where
 * the script in its head did not run, that comes as a file from beside this one (`own`).
 */
export function comeLate(own: HTMLScriptElement): void {
  const blocked = [...document.querySelectorAll('style')].filter(({ sheet }) => sheet === null)
  for (const { textContent } of blocked) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(textContent ?? '')
    document.adoptedStyleSheets.push(sheet)
  }
  if (blocked.length > 0) {
    restyle(document)
    new MutationObserver((records) => {
      for (const { target } of records) if (target instanceof Element) restyle(target)
    }).observe(document, { childList: true, subtree: true })
  }
  if (document.documentElement.dataset.booted !== undefined) return
  const script = document.createElement('script')
  script.src = own.src.replace('late.js', 'boot.js')
  document.head.append(script)
}

/** Sets styles that are written in a part of the page and were not taken. */
function restyle(part: ParentNode): void {
  for (const styled of part.querySelectorAll<HTMLElement | SVGElement>('[style]')) {
    if (styled.style.length === 0) styled.style.cssText = styled.getAttribute('style') ?? ''
  }
}
